// Package claims reads documents as claims: each figure with the thing that it
// counts, who says so, through whom and when.
package claims
