package numbers

// unitRow is a row of the table of units.
//
// The spellings stand in lists with commas. In any of them "?" behind a spelling
// says that it means other things, too, and "!" that it is a unit only where it
// touches the digits.
type unitRow struct {
	code   string
	dim    Dimension
	factor string // how many of the base of the dimension it is; "" where nothing fixes it
	offset string // what is added before the factor: temperatures
	source string // what lays the factor down
	words  string // spelled out, in any case; the plural adds "s", or stands behind a slash
	abbrs  string // short forms in any case
	signs  string // short forms in this case only
}

// What lays factors down.
const (
	si     = "SI Brochure, 9th edition (BIPM 2019)"
	yard   = "International Yard and Pound Agreement, 1959"
	sp811  = "NIST Special Publication 811 (2008), Appendix B"
	uk1995 = "The Units of Measurement Regulations 1995 (United Kingdom)"
	iau    = "IAU 2012 Resolution B2"
	iso86  = "ISO 8601: the Gregorian year of 365.2425 days, the month its twelfth"
	iec    = "IEC 80000-13"
	itself = "by definition"
)

// unitTable holds the units by dimension. The first of a dimension that has a
// factor of 1 is its base.
var unitTable = []unitRow{
	{"%", Percent, "1", "", itself, "percent, per cent, percents/percents, percentage", "pct, pct., p.c., pc?", "%, ％, ٪"},
	{"‰", Percent, "0.1", "", itself, "per mille/per mille, per mil/per mil", "", "‰"},

	{"pp", Points, "1", "", itself, "percentage point, percent point, per cent point, %-point", "pp, ppt, ppts, pps", ""},
	{"bp", Points, "0.01", "", itself, "basis point", "bp, bps", ""},

	{"x", Multiplier, "1", "", itself, "fold?/fold?, time?/times?", "", "x!, ×"},

	{"s", Time, "1", "", si, "second", "sec, secs", "s?"},
	{"ms", Time, "0.001", "", si, "millisecond", "msec", "ms"},
	{"µs", Time, "1e-6", "", si, "microsecond", "", "µs, μs"},
	{"ns", Time, "1e-9", "", si, "nanosecond", "", "ns?"},
	{"ps", Time, "1e-12", "", si, "picosecond", "", ""},
	{"fs", Time, "1e-15", "", si, "femtosecond", "", ""},
	{"min", Time, "60", "", si, "minute", "min, mins", ""},
	{"h", Time, "3600", "", si, "hour", "hr, hrs", "h?"},
	{"day", Time, "86400", "", si, "day", "", "d?"},
	{"week", Time, "604800", "", iso86, "week", "wk, wks", ""},
	{"month", Time, "2629746", "", iso86, "month", "", ""},
	{"year", Time, "31556952", "", iso86, "year", "yr, yrs", "y?!"},

	{"m", Length, "1", "", si, "metre", "", "m?"},
	{"km", Length, "1000", "", si, "kilometre", "km, kms", ""},
	{"dm", Length, "0.1", "", si, "decimetre", "", "dm?"},
	{"cm", Length, "0.01", "", si, "centimetre", "cm, cms", ""},
	{"mm", Length, "0.001", "", si, "millimetre", "", "mm"},
	{"µm", Length, "1e-6", "", si, "micrometre, micron", "", "µm, μm, um?"},
	{"nm", Length, "1e-9", "", si, "nanometre", "", "nm"},
	{"pm", Length, "1e-12", "", si, "picometre", "", ""},
	{"fm", Length, "1e-15", "", si, "femtometre", "", ""},
	{"Å", Length, "1e-10", "", sp811, "angstrom, ångström, angström", "", "Å, Å"},
	{"in", Length, "0.0254", "", yard, "inch/inches", "", "in?, in.?, ″"},
	{"ft", Length, "0.3048", "", yard, "foot/feet", "ft", "′"},
	{"yd", Length, "0.9144", "", yard, "yard", "yd, yds", ""},
	{"mi", Length, "1609.344", "", yard, "mile", "mi", ""},
	{"furlong", Length, "201.168", "", yard, "furlong", "", ""},
	{"fathom", Length, "1.8288", "", yard, "fathom", "", ""},
	{"nmi", Length, "1852", "", si, "nautical mile, sea mile", "nmi", "NM?"},
	{"au", Length, "149597870700", "", iau, "astronomical unit", "", "au?, AU?"},
	{"ly", Length, "9460730472580800", "", iau, "light year, lightyear", "", "ly?"},

	{"m2", Area, "1", "", si, "square metre", "sq m, sq. m, sqm, sq metres, sq. metres, sq meters, sq. meters, sq mtr, sq mtrs", "m2, m²"},
	{"km2", Area, "1e6", "", si, "square kilometre", "sq km, sq. km, sq. km., sqkm, sq kms, km2, km²", ""},
	{"cm2", Area, "0.0001", "", si, "square centimetre", "sq cm, cm2, cm²", ""},
	{"ha", Area, "10000", "", si, "hectare", "ha", ""},
	{"acre", Area, "4046.8564224", "", yard, "acre", "", ""},
	{"sq in", Area, "0.00064516", "", yard, "square inch/square inches", "sq in, sq. in", "in2, in²"},
	{"ft2", Area, "0.09290304", "", yard, "square foot/square feet", "sq ft, sq. ft, sq. ft., sq feet, sq. feet, sqft, ft2, ft²", ""},
	{"sq yd", Area, "0.83612736", "", yard, "square yard", "sq yd, sq yds, sq. yd, yd2, yd²", ""},
	{"sq mi", Area, "2589988.110336", "", yard, "square mile", "sq mi, sq. mi, sq mile, sq miles, sq. mile, sq. miles, sq. mi., mi2, mi²", ""},
	{"dunam", Area, "1000", "", "metric dunam (Israel, Jordan, Lebanon)", "dunam, dunum", "", ""},

	{"l", Volume, "1", "", si, "litre", "ltr, ltrs", "l?, L?, ℓ"},
	{"ml", Volume, "0.001", "", si, "millilitre, cubic centimetre", "ml, mls, cm3, cm³", "cc?"},
	{"µl", Volume, "1e-6", "", si, "microlitre", "", "µl, μl, µL, μL"},
	{"dl", Volume, "0.1", "", si, "decilitre", "dl", ""},
	{"cl", Volume, "0.01", "", si, "centilitre", "cl", ""},
	{"hl", Volume, "100", "", si, "hectolitre", "hl", ""},
	{"Ml", Volume, "1e6", "", si, "megalitre", "", "ML?"},
	{"Gl", Volume, "1e9", "", si, "gigalitre", "", "GL?"},
	{"m3", Volume, "1000", "", si, "cubic metre", "cu m, cu. m, cum?", "m3, m³"},
	{"km3", Volume, "1e12", "", si, "cubic kilometre", "cu km, km3, km³", ""},
	{"cu in", Volume, "0.016387064", "", yard, "cubic inch/cubic inches", "cu in, cu. in", "in3, in³"},
	{"cu ft", Volume, "28.316846592", "", yard, "cubic foot/cubic feet", "cu ft, cu. ft, ft3, ft³", ""},
	{"cu yd", Volume, "764.554857984", "", yard, "cubic yard", "cu yd, cu. yd, yd3, yd³", ""},
	{"cu mi", Volume, "4168181825440.579584", "", yard, "cubic mile", "cu mi, cu. mi", ""},
	{"acre-foot", Volume, "1233481.83754752", "", sp811, "acre foot/acre feet", "", ""},
	{"gal", Volume, "3.785411784", "", sp811, "gallon, US gallon, U.S. gallon", "gal, gals", ""},
	{"imp gal", Volume, "4.54609", "", uk1995, "imperial gallon, UK gallon", "imp gal", ""},
	{"quart", Volume, "0.946352946", "", sp811, "quart, US quart", "", "qt?"},
	{"pt", Volume, "0.473176473", "", sp811, "pint, US pint", "", "pt?"},
	{"imp pt", Volume, "0.56826125", "", uk1995, "imperial pint, UK pint", "imp pt", ""},
	{"cup", Volume, "0.2365882365", "", sp811, "cup", "", ""},
	{"fl oz", Volume, "0.0295735295625", "", sp811, "fluid ounce, US fluid ounce, U.S. fluid ounce", "fl oz, fl. oz, fl. oz., floz", ""},
	{"tbsp", Volume, "0.01478676478125", "", sp811, "tablespoon", "tbsp", ""},
	{"tsp", Volume, "0.00492892159375", "", sp811, "teaspoon", "tsp", ""},
	{"bbl", Volume, "158.987294928", "", sp811, "barrel", "bbl, bbls", ""},
	{"bu", Volume, "35.23907016688", "", sp811, "bushel", "", "bu?"},

	{"kg", Mass, "1", "", si, "kilogram, kilogramme, kilo", "kg, kgs", ""},
	{"g", Mass, "0.001", "", si, "gram, gramme", "gm, gms", "g?"},
	{"mg", Mass, "1e-6", "", si, "milligram, milligramme", "mg, mgs", ""},
	{"µg", Mass, "1e-9", "", si, "microgram, microgramme", "mcg", "µg, μg, ug?"},
	{"ng", Mass, "1e-12", "", si, "nanogram, nanogramme", "", "ng"},
	{"t", Mass, "1000", "", si, "tonne, metric ton, metric tonne", "mt?", "t?"},
	{"ton", Mass, "", "", "short, long or metric: the word does not say", "ton", "", ""},
	{"short ton", Mass, "907.18474", "", sp811, "short ton, US ton, U.S. ton", "", ""},
	{"long ton", Mass, "1016.0469088", "", uk1995, "long ton, imperial ton", "", ""},
	{"quintal", Mass, "100", "", sp811, "quintal", "qtl, qtls", ""},
	{"lb", Mass, "0.45359237", "", yard, "", "lb, lbs, lb., lbs.", ""},
	{"oz", Mass, "0.028349523125", "", yard, "ounce", "oz, ozs", ""},
	{"oz t", Mass, "0.0311034768", "", sp811, "troy ounce, fine ounce, ounce of gold/ounces of gold", "oz t, ozt", ""},
	{"stone", Mass, "6.35029318", "", uk1995, "stone/stone", "", "st?!"},
	{"carat", Mass, "0.0002", "", sp811, "carat", "", "ct?"},
	{"tola", Mass, "0.0116638038", "", "Standards of Mass (India): 180 grains", "tola", "", ""},

	{"K", Temperature, "1", "", si, "kelvin, degree kelvin/degrees kelvin", "", "K?"},
	{"°C", Temperature, "1", "273.15", si, "degree Celsius/degrees Celsius, degree centigrade/degrees centigrade, celsius/celsius, celcius/celcius, centigrade/centigrade, degree C/degrees C, deg C/deg C", "° C", "°C, ℃, ºC, C?, ˚C"},
	{"°F", Temperature, "5/9", "459.67", sp811, "degree Fahrenheit/degrees Fahrenheit, fahrenheit/fahrenheit, farenheit/farenheit, degree farenheit/degrees farenheit, degree F/degrees F, deg F/deg F", "° F", "°F, ℉, ºF, F?, ˚F"},

	{"m/s", Speed, "1", "", si, "metre per second/metres per second, metre a second/metres a second", "m/s, m/sec, mps?", ""},
	{"km/h", Speed, "5/18", "", si, "kilometre per hour/kilometres per hour, kilometre an hour/kilometres an hour", "km/h, km/hr, kmh, kmph, kph, km/u, km per hour, km an hour", ""},
	{"km/s", Speed, "1000", "", si, "kilometre per second/kilometres per second, kilometre a second/kilometres a second", "km/s, km/sec", ""},
	{"ft/s", Speed, "0.3048", "", yard, "foot per second/feet per second", "ft/s, ft/sec", ""},
	{"mph", Speed, "0.44704", "", yard, "mile per hour/miles per hour, mile an hour/miles an hour", "mph, mi/h, m.p.h., mile/hour", ""},
	{"kn", Speed, "463/900", "", si, "knot", "kts", "kn?, kt?"},

	{"J", Energy, "1", "", si, "joule", "", "J?"},
	{"kJ", Energy, "1000", "", si, "kilojoule", "kj", ""},
	{"TJ", Energy, "1e12", "", si, "terajoule", "", "TJ"},
	{"PJ", Energy, "1e15", "", si, "petajoule", "", "PJ"},
	{"EJ", Energy, "1e18", "", si, "exajoule", "", "EJ"},
	{"MJ", Energy, "1e6", "", si, "megajoule", "", "MJ"},
	{"GJ", Energy, "1e9", "", si, "gigajoule", "gj", ""},
	{"Wh", Energy, "3600", "", si, "watt hour", "", "Wh"},
	{"kWh", Energy, "3.6e6", "", si, "kilowatt hour, kilowatthour", "kwh", ""},
	{"MWh", Energy, "3.6e9", "", si, "megawatt hour", "mwh", ""},
	{"GWh", Energy, "3.6e12", "", si, "gigawatt hour", "gwh", ""},
	{"TWh", Energy, "3.6e15", "", si, "terawatt hour", "twh", ""},
	{"eV", Energy, "1.602176634e-19", "", si, "electronvolt, electron volt", "", "eV"},
	{"MeV", Energy, "1.602176634e-13", "", si, "megaelectronvolt", "", "MeV"},
	{"GeV", Energy, "1.602176634e-10", "", si, "gigaelectronvolt", "", "GeV"},
	{"TeV", Energy, "1.602176634e-7", "", si, "teraelectronvolt", "", "TeV"},
	{"cal", Energy, "4.184", "", sp811, "calorie", "", "cal?"},
	{"kcal", Energy, "4184", "", sp811, "kilocalorie", "kcal", ""},
	{"keV", Energy, "1.602176634e-16", "", si, "kiloelectronvolt", "", "keV"},
	{"therm", Energy, "105505585.262", "", sp811, "therm", "", ""},
	{"erg", Energy, "1e-7", "", sp811, "erg?/ergs", "", ""},
	{"Btu", Energy, "1055.05585262", "", sp811, "British thermal unit", "btu, btus", ""},

	{"W", Power, "1", "", si, "watt", "", "W?"},
	{"mW", Power, "0.001", "", si, "milliwatt", "", "mW"},
	{"kW", Power, "1000", "", si, "kilowatt", "kw", ""},
	{"MW", Power, "1e6", "", si, "megawatt", "", "MW"},
	{"GW", Power, "1e9", "", si, "gigawatt", "gw", ""},
	{"TW", Power, "1e12", "", si, "terawatt", "", "TW"},
	{"µW", Power, "1e-6", "", si, "microwatt", "", "µW, μW"},
	{"hp", Power, "745.69987158227022", "", sp811, "horsepower/horsepower, horse power/horse power", "hp, bhp", ""},
	{"PS", Power, "735.49875", "", sp811, "metric horsepower/metric horsepower", "", "PS?"},

	{"B", Data, "1", "", iec, "byte", "", "B?"},
	{"kB", Data, "1000", "", iec, "kilobyte", "", "kB, KB"},
	{"MB", Data, "1e6", "", iec, "megabyte", "", "MB"},
	{"GB", Data, "1e9", "", iec, "gigabyte, gig", "", "GB"},
	{"TB", Data, "1e12", "", iec, "terabyte", "", "TB"},
	{"PB", Data, "1e15", "", iec, "petabyte", "", "PB"},
	{"EB", Data, "1e18", "", iec, "exabyte", "", "EB"},
	{"ZB", Data, "1e21", "", iec, "zettabyte", "", "ZB"},
	{"KiB", Data, "1024", "", iec, "kibibyte", "", "KiB"},
	{"MiB", Data, "1048576", "", iec, "mebibyte", "", "MiB"},
	{"GiB", Data, "1073741824", "", iec, "gibibyte", "", "GiB"},
	{"TiB", Data, "1099511627776", "", iec, "tebibyte", "", "TiB"},
	{"bit", Data, "0.125", "", iec, "bit", "", ""},
	{"kbit", Data, "125", "", iec, "kilobit", "", "kbit, kb?"},
	{"Mbit", Data, "125000", "", iec, "megabit", "", "Mbit, Mb?"},
	{"Gbit", Data, "1.25e8", "", iec, "gigabit", "", "Gbit, Gb?"},
	{"Tbit", Data, "1.25e11", "", iec, "terabit", "", "Tbit, Tb?"},

	{"Hz", Frequency, "1", "", si, "hertz/hertz", "hz", ""},
	{"kHz", Frequency, "1000", "", si, "kilohertz/kilohertz", "khz", ""},
	{"MHz", Frequency, "1e6", "", si, "megahertz/megahertz", "mhz", ""},
	{"GHz", Frequency, "1e9", "", si, "gigahertz/gigahertz", "ghz", ""},
	{"THz", Frequency, "1e12", "", si, "terahertz/terahertz", "thz", ""},
	{"rpm", Frequency, "1/60", "", si, "revolution per minute/revolutions per minute, revolution a minute/revolutions a minute", "rpm", ""},

	{"Pa", Pressure, "1", "", si, "pascal", "", "Pa?"},
	{"hPa", Pressure, "100", "", si, "hectopascal", "", "hPa"},
	{"kPa", Pressure, "1000", "", si, "kilopascal", "", "kPa, KPa"},
	{"MPa", Pressure, "1e6", "", si, "megapascal", "", "MPa"},
	{"GPa", Pressure, "1e9", "", si, "gigapascal", "", "GPa"},
	{"Torr", Pressure, "20265/152", "", sp811, "torr/torr", "", ""},
	{"bar", Pressure, "100000", "", sp811, "", "", "bar?"},
	{"mbar", Pressure, "100", "", sp811, "millibar", "mbar, mb?", ""},
	{"atm", Pressure, "101325", "", sp811, "standard atmosphere, atmosphere?", "", "atm?"},
	{"mmHg", Pressure, "133.322387415", "", sp811, "millimetre of mercury/millimetres of mercury", "mmhg, mm hg", ""},
	{"inHg", Pressure, "3386.388640341", "", sp811, "inch of mercury/inches of mercury", "inhg, in hg", ""},
	{"ksi", Pressure, "8896443230521/1290320", "", sp811, "kilopound per square inch/kilopounds per square inch", "ksi", ""},
	{"psi", Pressure, "8896443230521/1290320000", "", sp811, "pound per square inch/pounds per square inch", "psi", ""},

	{"magnitude", Magnitude, "1", "", itself, "magnitude/magnitude", "", ""},

	{"index point", IndexPoint, "1", "", itself, "index point", "", ""},

	{"°", Other, "", "", "an angle or a temperature: the word does not say", "degree", "deg", "°, º"},
	{"A", Other, "", "", si, "ampere, amp", "", "A?"},
	{"mA", Other, "", "", si, "milliampere, milliamp", "", "mA"},
	{"mAh", Other, "", "", si, "milliampere hour, milliamp hour", "mah", ""},
	{"kA", Other, "", "", si, "kiloampere, kiloamp", "", "kA"},
	{"Ah", Other, "", "", si, "ampere hour, amp hour", "", "Ah"},
	{"C", Other, "", "", si, "coulomb", "", ""},
	{"F", Other, "", "", si, "farad", "", ""},
	{"µF", Other, "", "", si, "microfarad", "", "µF, μF"},
	{"H", Other, "", "", si, "henry?/henries", "", ""},
	{"Ω", Other, "", "", si, "ohm", "", "Ω, Ω"},
	{"kΩ", Other, "", "", si, "kiloohm, kilohm", "", "kΩ"},
	{"MΩ", Other, "", "", si, "megaohm, megohm", "", "MΩ"},
	{"T", Other, "", "", si, "tesla", "", ""},
	{"Wb", Other, "", "", si, "weber", "", ""},
	{"mV", Other, "", "", si, "millivolt", "", "mV"},
	{"MV", Other, "", "", si, "megavolt", "", "MV"},
	{"VA", Other, "", "", si, "volt ampere", "", ""},
	{"kVA", Other, "", "", si, "kilovolt ampere", "", "kVA"},
	{"MVA", Other, "", "", si, "megavolt ampere", "", "MVA"},
	{"V", Other, "", "", si, "volt", "", "V?"},
	{"kV", Other, "", "", si, "kilovolt", "kv", ""},
	{"dB", Other, "", "", si, "decibel", "db", ""},
	{"Sv", Other, "", "", si, "sievert", "", "Sv?"},
	{"mSv", Other, "", "", si, "millisievert", "msv", ""},
	{"µSv", Other, "", "", si, "microsievert", "", "µSv, μSv"},
	{"Bq", Other, "", "", si, "becquerel", "", "Bq"},
	{"GBq", Other, "", "", si, "gigabecquerel", "", "GBq"},
	{"TBq", Other, "", "", si, "terabecquerel", "", "TBq"},
	{"Ci", Other, "", "", sp811, "curie", "", ""},
	{"Gy", Other, "", "", si, "gray?/grays?", "", "Gy?"},
	{"mGy", Other, "", "", si, "milligray", "", "mGy"},
	{"R", Other, "", "", sp811, "roentgen, röntgen", "", ""},
	{"rem", Other, "", "", sp811, "rem?/rems", "", ""},
	{"mrem", Other, "", "", sp811, "millirem", "mrem", ""},
	{"N", Other, "", "", si, "newton", "", "N?!"},
	{"kN", Other, "", "", si, "kilonewton", "", "kN"},
	{"MN", Other, "", "", si, "meganewton", "", ""},
	{"mol", Other, "", "", si, "", "mol, mols", ""},
	{"mmol", Other, "", "", si, "millimole", "mmol", ""},
	{"µmol", Other, "", "", si, "micromole", "", "µmol, μmol"},
	{"cd", Other, "", "", si, "candela", "", "cd?"},
	{"lx", Other, "", "", si, "lux/lux", "", ""},
	{"nit", Other, "", "", "candela per square metre", "nit?/nits", "", ""},
	{"Nm", Other, "", "", si, "newton metre", "", "Nm"},
	{"lb ft", Other, "", "", yard, "pound foot/pound feet, foot pound/foot pounds", "lb ft, lbft, ft lb, ft lbs, ftlb", ""},
	{"arcmin", Other, "", "", si, "arc minute, arcminute, minute of arc/minutes of arc", "", ""},
	{"arcsec", Other, "", "", si, "arc second, arcsecond, second of arc/seconds of arc", "", ""},
	{"sr", Other, "", "", si, "steradian", "", ""},
	{"IU", Other, "", "", "WHO biological standards", "international unit", "", "IU"},
	{"cP", Other, "", "", sp811, "centipoise", "", "cP"},
	{"rad", Other, "", "", si, "radian", "", "rad?"},
	{"lm", Other, "", "", si, "lumen", "", "lm?"},
	{"ppm", Other, "", "", itself, "part per million/parts per million", "ppm", ""},
	{"ppb", Other, "", "", itself, "part per billion/parts per billion", "ppb", ""},
	{"kiloton", Other, "", "", "of TNT, or a mass: the word does not say", "kiloton", "", ""},
	{"megaton", Other, "", "", "of TNT, or a mass: the word does not say", "megaton", "", ""},
	{"MP", Other, "", "", itself, "megapixel", "", "MP!"},
	{"px", Other, "", "", itself, "pixel", "px", ""},
	{"TEU", Other, "", "", itself, "twenty foot equivalent unit", "teu, teus", ""},
}

// derivedRow is a spelling that is more than the name of one unit: a multiple of
// one, a unit with its denominator, or a word of two units.
type derivedRow struct {
	code  string
	times string // how many of the unit; "" for one
	per   string // the denominator it holds
	other string // another unit that the word names
	words string // as of unitRow
	abbrs string
	signs string
}

// derivedTable holds them, by unit.
var derivedTable = []derivedRow{
	{"Btu", "1e6", "", "", "", "mmbtu", ""},
	{"Gbit", "", "second", "", "", "gbps, gbit/s", "Gb/s"},
	{"Mbit", "", "second", "", "", "mbps, mbit/s", "Mb/s"},
	{"bbl", "", "day", "", "", "bpd, bopd, b/d", ""},
	{"cu ft", "1e12", "", "", "", "tcf", ""},
	{"cu ft", "1e9", "", "", "", "bcf", ""},
	{"cu ft", "1e3", "", "", "", "mcf", ""},
	{"cu ft", "1e6", "", "", "", "mmcf", ""},
	{"cu ft", "1e6", "day", "", "", "mmcf/d, mmcfd, mmscfd", ""},
	{"cu ft", "1e9", "day", "", "", "bcf/d, bcfd", ""},
	{"kbit", "", "second", "", "", "kbps, kbit/s", "kb/s"},
	{"lb", "", "", "GBP", "pound", "", ""},
	{"m3", "1e9", "", "", "", "bcm", ""},
	{"mi", "", "gallon", "", "mile per gallon/miles per gallon", "mpg", ""},
	{"pp", "", "", "index point", "point", "pts", ""},
	{"t", "1000", "", "", "kilotonne", "", ""},
	{"t", "1e6", "", "", "megatonne", "", "Mt"},
	{"t", "1e6", "year", "", "", "mtpa", ""},
	{"t", "1e9", "", "", "gigatonne, gigaton", "", "Gt"},
	{"week", "2", "", "", "fortnight", "", ""},
	{"year", "10", "", "", "decade", "", ""},
	{"year", "100", "", "", "century/centuries", "", ""},
	{"year", "1000", "", "", "millennium/millennia", "", ""},
}
