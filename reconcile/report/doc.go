// Package report tells a person what reconcile found. It decides nothing.
package report
