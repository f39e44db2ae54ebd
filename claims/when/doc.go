// Package when reads the time expressions of news as periods of days.
//
// Every expression means a Period, never an instant: "on Tuesday" is a day,
// "last month" thirty, "since early this year" has no end. Days are counted,
// not timed, so no clock and no zone can move them.
package when
