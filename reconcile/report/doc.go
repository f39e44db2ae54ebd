// Package report tells what reconcile found: Text to a person at a terminal, CSV
// to a spreadsheet, JSONLD to programs that read linked data. Package page below
// it makes the page with the pictures. None of them decides anything.
//
// Texts of documents and names in them are not trusted: characters that steer a
// terminal or turn the direction of writing are left out, and no cell of a table
// begins a formula.
package report
