package numbers

// Unit is what a figure is measured in. Units are values: == is identity, and
// the zero Unit is a bare count.
type Unit struct {
	code string
	dim  Dimension
}

// Dimension is the kind of thing that a unit measures; units of one dimension
// convert into each other, save money, which needs a rate.
type Dimension uint8

// The dimensions of units.
const (
	Count       Dimension = iota // a bare count
	Money                        // ISO 4217 currencies
	Percent                      // parts of a hundred: "%"
	Points                       // percentage and basis points: "pp", "bp"
	Multiplier                   // "x": doubled, threefold
	Time                         // time spans
	Length                       // km, mi, ft
	Area                         // ha, km2
	Volume                       // l, gal, bbl
	Mass                         // kg, t
	Temperature                  // °C, °F, K; affine
	Speed                        // km/h
	Energy                       // kWh, J
	Power                        // MW
	Data                         // GB
	Frequency                    // Hz, rpm
	Pressure                     // Pa, psi
	Magnitude                    // of an earthquake
	IndexPoint                   // of a stock index
	Other                        // a unit of another kind, or a caller's own
)

// NewUnit returns a unit of a caller's own, or one that this package does not
// know. A code that the table of units has is found by LookupUnit.
func NewUnit(code string, dim Dimension) Unit { return Unit{code: code, dim: dim} }

// Code returns the canonical code: "km", "USD", "%"; "" for a bare count.
func (u Unit) Code() string { return u.code }

// Dimension returns what u measures.
func (u Unit) Dimension() Dimension { return u.dim }

// String returns the code.
func (u Unit) String() string { return u.code }
