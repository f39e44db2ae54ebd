// Package when reads the time expressions of news as periods of days.
//
// Every expression means a Period, never an instant: "on Tuesday" is a day,
// "last month" thirty, "since early this year" has no end. Days are counted,
// not timed, so no clock and no zone can move them.
//
// A fiscal year is exact where the text tells its end ("the fiscal year ended
// June 30") or a law does, by the country and the owner that the sentence or the
// locale names (RuleFiscal). The "fiscal 2024" of a firm says neither, and has
// as its Period all the days that such a year can hold (RuleFiscalSpan).
package when
