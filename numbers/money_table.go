package numbers

// moneyFamily is a set of groups of currencies that share a word or a sign: "$"
// is one of the dollars, and the region of the text says which.
type moneyFamily uint32

// The families.
const (
	dollars moneyFamily = 1 << iota
	pounds
	rupees
	yens
	kroner
	francs
	pesos
	pesoSigns // pesos that are written "$"
	dinars
	riyals
	dirhams
	shillings
	liras
	kwachas
	hundredths // currencies whose hundredth is a cent
)

// moneyRow is a row of the table of currencies.
type moneyRow struct {
	code    string      // ISO 4217
	family  moneyFamily // the families it is one of
	regions string      // where it is the currency, by ISO 3166; older ones have none
	words   string      // as of unitRow
	signs   string      // signs on either side of the figure, in this case; "<": only before it
}

// moneyTable holds the currencies, in the order of their codes. The codes are
// those of ISO 4217:2015 with its amendments to number 179, and of currencies that
// the euro replaced, and of two that no state issues.
var moneyTable = []moneyRow{
	{"AED", dirhams, "AE", "UAE dirham, Emirati dirham", ""},
	{"AFN", 0, "AF", "afghani", "؋, Afs, Af"},
	{"ALL", 0, "AL", "Albanian lek, lek?", ""},
	{"AMD", 0, "AM", "Armenian dram", "֏"},
	{"AOA", 0, "AO", "Angolan kwanza, kwanza", "Kz"},
	{"ARS", pesos | pesoSigns, "AR", "Argentine peso, Argentinian peso", "AR$"},
	{"ATS", shillings, "", "Austrian schilling, schilling", ""},
	{"AUD", dollars | hundredths, "AU CC CX HM KI NF NR TV", "Australian dollar, Aussie dollar", "A$, AU$, AUD$, aud$"},
	{"AWG", 0, "AW", "Aruban florin", ""},
	{"AZN", 0, "AZ", "Azerbaijani manat, manat", "₼"},
	{"BAM", 0, "BA", "convertible mark, Bosnian mark", "KM<?"},
	{"BBD", dollars | hundredths, "BB", "Barbadian dollar, Barbados dollar", "Bds$"},
	{"BDT", 0, "BD", "Bangladeshi taka, taka", "৳, Tk, Tk., BDT."},
	{"BEF", francs, "", "Belgian franc", ""},
	{"BGN", 0, "", "Bulgarian lev/Bulgarian leva, lev/leva", "лв, лв."},
	{"BHD", dinars, "BH", "Bahraini dinar, Bahrain dinar", "BD"},
	{"BIF", francs, "BI", "Burundian franc, Burundi franc", "FBu"},
	{"BMD", dollars | hundredths, "BM", "Bermudian dollar, Bermuda dollar", "BD$"},
	{"BND", dollars | hundredths, "BN", "Brunei dollar", ""},
	{"BOB", 0, "BO", "boliviano", "Bs?"},
	{"BRL", 0, "BR", "Brazilian real/Brazilian reais, real?/reais, Brazilian real/Brazilian reals", "R$"},
	{"BSD", dollars | hundredths, "BS", "Bahamian dollar", ""},
	{"BTC", 0, "", "bitcoin", "₿"},
	{"BTN", 0, "BT", "ngultrum", ""},
	{"BWP", 0, "BW", "Botswana pula, Botswanan pula, pula", ""},
	{"BYN", 0, "BY", "Belarusian rouble, Belarusian ruble", ""},
	{"BZD", dollars | hundredths, "BZ", "Belize dollar", "BZ$"},
	{"CAD", dollars | hundredths, "CA", "Canadian dollar", "C$, C $, CA$, CAN$, Can$, CDN$, Cdn$, CAD$, $ CA"},
	{"CDF", francs, "CD", "Congolese franc", ""},
	{"CHF", francs, "CH LI", "Swiss franc", "SFr, SFr., sfr, Sfr, chf"},
	{"CLP", pesos | pesoSigns, "CL", "Chilean peso", "CLP$, CL$"},
	{"CNY", yens, "CN", "Chinese yuan/Chinese yuan, yuan/yuan, kuai/kuai, renminbi/renminbi, Chinese renminbi/Chinese renminbi", "RMB, rmb, CN¥, 元"},
	{"COP", pesos | pesoSigns, "CO", "Colombian peso", "COL$, COP$"},
	{"CRC", 0, "CR", "Costa Rican colon/Costa Rican colones, Costa Rican colón/Costa Rican colones, colones/colones", "₡"},
	{"CUP", pesos | pesoSigns, "CU", "Cuban peso", ""},
	{"CVE", 0, "CV", "Cape Verdean escudo", ""},
	{"CZK", kroner, "CZ", "Czech crown, Czech koruna/Czech korunas, koruna/koruny, korun/korun", "Kč, Kčs"},
	{"DEM", 0, "", "Deutsche mark, Deutschmark, German mark, D-mark, mark?", "DM"},
	{"DJF", francs, "DJ", "Djiboutian franc", ""},
	{"DKK", kroner, "DK FO GL", "Danish krone/Danish kroner, Danish crown", "DKr"},
	{"DOP", pesos | pesoSigns, "DO", "Dominican peso", "RD$"},
	{"DZD", dinars, "DZ", "Algerian dinar", ""},
	{"EGP", pounds, "EG", "Egyptian pound", "E£, £E, LE, L.E., l.e., EGP£"},
	{"ERN", 0, "ER", "nakfa", ""},
	{"ESP", 0, "", "Spanish peseta, peseta", ""},
	{"ETB", 0, "ET", "Ethiopian birr, birr", ""},
	{"ETH", 0, "", "ether/ether, ethereum/ethereum", "Ξ"},
	{"EUR", hundredths, "AD AT AX BE BG BL CY DE EE ES FI FR GF GP GR HR IE IT LT LU LV MC ME MF MQ MT NL PM PT RE SI SK SM VA XK YT", "euro", "€, eur, Eur, €€"},
	{"FIM", 0, "", "Finnish markka/Finnish markkaa, Finnish mark, markka/markkaa", ""},
	{"FJD", dollars | hundredths, "FJ", "Fijian dollar, Fiji dollar", "FJ$, F$"},
	{"FKP", pounds, "FK", "Falkland Islands pound", ""},
	{"FRF", francs, "", "French franc", ""},
	{"GBP", pounds, "GB GG IM JE GS", "pound sterling/pounds sterling, British pound, UK pound, quid/quid, sterling?/sterling?", "UK£, GB£, gbp, stg£, PS<?"},
	{"GEL", 0, "GE", "Georgian lari, lari", "₾"},
	{"GHS", 0, "GH", "Ghanaian cedi, Ghana cedi, cedi", "₵, GH₵, GH¢, GHC, GHc, GH¢"},
	{"GIP", pounds, "GI", "Gibraltar pound", ""},
	{"GMD", 0, "GM", "dalasi", ""},
	{"GNF", francs, "GN", "Guinean franc", ""},
	{"GRD", 0, "", "Greek drachma, drachma", ""},
	{"GTQ", 0, "GT", "quetzal/quetzales", "Q<!?"},
	{"GYD", dollars | hundredths, "GY", "Guyanese dollar, Guyana dollar", "G$, GY$"},
	{"HKD", dollars | hundredths, "HK", "Hong Kong dollar", "HK$, HK $, HKD$"},
	{"HNL", 0, "HN", "lempira", ""},
	{"HRK", 0, "", "Croatian kuna, kuna", ""},
	{"HTG", 0, "HT", "Haitian gourde, gourde", ""},
	{"HUF", 0, "HU", "Hungarian forint, forint", "Ft"},
	{"IDR", 0, "ID", "Indonesian rupiah/Indonesian rupiah, rupiah/rupiah", "Rp, Rp."},
	{"IEP", pounds, "", "Irish pound, punt?", "IR£"},
	{"ILS", 0, "IL PS", "Israeli shekel, Israeli new shekel, new shekel, shekel", "₪, NIS"},
	{"INR", rupees, "IN", "Indian rupee", "₹, inr, Inr"},
	{"IQD", dinars, "IQ", "Iraqi dinar", ""},
	{"IRR", riyals, "IR", "Iranian rial, toman?", "﷼"},
	{"ISK", kroner, "IS", "Icelandic krona/Icelandic kronur, Icelandic króna/Icelandic krónur, Icelandic crown", ""},
	{"ITL", liras, "", "Italian lira/Italian lire, lire/lire", "₤"},
	{"JMD", dollars | hundredths, "JM", "Jamaican dollar", "J$, JA$"},
	{"JOD", dinars, "JO", "Jordanian dinar", "JD"},
	{"JPY", yens, "JP", "Japanese yen/Japanese yen, yen/yen", "JP¥, jpy, 円, Y=<"},
	{"KES", shillings | hundredths, "KE", "Kenyan shilling, Kenya shilling", "KSh, Ksh, KSh., Ksh., KShs, Kshs, Kshs."},
	{"KGS", 0, "KG", "Kyrgyz som, Kyrgyzstani som", ""},
	{"KHR", 0, "KH", "Cambodian riel, riel", "៛"},
	{"KMF", francs, "KM", "Comorian franc", ""},
	{"KPW", 0, "KP", "North Korean won/North Korean won", ""},
	{"KRW", 0, "KR", "South Korean won/South Korean won, Korean won/Korean won, won?/won?", "₩"},
	{"KWD", dinars, "KW", "Kuwaiti dinar, Kuwait dinar", "KD"},
	{"KYD", dollars | hundredths, "KY", "Cayman Islands dollar, Cayman dollar", "CI$"},
	{"KZT", 0, "KZ", "Kazakh tenge/Kazakh tenge, tenge/tenge", "₸"},
	{"LAK", 0, "LA", "Lao kip/Lao kip, kip?/kip?", "₭"},
	{"LBP", pounds | liras, "LB", "Lebanese pound, Lebanese lira", "L£, LL"},
	{"LKR", rupees, "LK", "Sri Lankan rupee, Sri Lanka rupee", "SLRs"},
	{"LRD", dollars | hundredths, "LR", "Liberian dollar", "L$"},
	{"LSL", 0, "LS", "loti/maloti", ""},
	{"LYD", dinars, "LY", "Libyan dinar", "LD"},
	{"MAD", dirhams, "MA EH", "Moroccan dirham", ""},
	{"MDL", 0, "MD", "Moldovan leu/Moldovan lei", ""},
	{"MGA", 0, "MG", "ariary", ""},
	{"MKD", 0, "MK", "Macedonian denar, denar", ""},
	{"MMK", 0, "MM", "Myanmar kyat, Burmese kyat, kyat", ""},
	{"MNT", 0, "MN", "Mongolian tugrik, tugrik, Mongolian tögrög, tögrög", "₮"},
	{"MOP", 0, "MO", "Macau pataca, pataca", "MOP$"},
	{"MRU", 0, "MR", "ouguiya", ""},
	{"MUR", rupees, "MU", "Mauritian rupee, Mauritius rupee", ""},
	{"MVR", 0, "MV", "rufiyaa/rufiyaa", "MRf, Rf"},
	{"MWK", kwachas, "MW", "Malawian kwacha/Malawian kwacha, Malawi kwacha/Malawi kwacha", "MK"},
	{"MXN", pesos | pesoSigns, "MX", "Mexican peso", "Mex$, MX$"},
	{"MYR", 0, "MY", "Malaysian ringgit/Malaysian ringgit, ringgit/ringgit, ringgits/ringgits", "RM"},
	{"MZN", 0, "MZ", "metical/meticais", "MT<?, MTn"},
	{"NAD", dollars | hundredths, "NA", "Namibian dollar, Namibia dollar", "N$"},
	{"NGN", 0, "NG", "Nigerian naira/Nigerian naira, naira/naira, nairas/nairas", "₦, N<!?, NGN."},
	{"NIO", 0, "NI", "cordoba, córdoba", ""},
	{"NLG", 0, "", "Dutch guilder, guilder", ""},
	{"NOK", kroner, "NO BV SJ", "Norwegian krone/Norwegian kroner, Norwegian crown", "NKr"},
	{"NPR", rupees, "NP", "Nepalese rupee, Nepali rupee", "NRs, NRs."},
	{"NZD", dollars | hundredths, "NZ CK NU PN TK", "New Zealand dollar, Kiwi dollar", "NZ$, NZ $, NZD$"},
	{"OMR", riyals, "OM", "Omani rial", "RO"},
	{"PAB", 0, "PA", "balboa", "B/."},
	{"PEN", 0, "PE", "Peruvian sol/Peruvian soles, nuevo sol/nuevos soles, soles?/soles?", "S/, S/."},
	{"PGK", 0, "PG", "kina/kina", ""},
	{"PHP", pesos, "PH", "Philippine peso, Filipino peso", "₱, Php, PhP, PHP."},
	{"PKR", rupees, "PK", "Pakistani rupee, Pakistan rupee", "PKRs"},
	{"PLN", 0, "PL", "Polish zloty/Polish zloty, zloty/zloty, zlotys/zlotys, zloties/zloties, złoty/złotych, Polish złoty/Polish złotys, złotys/złotys", "zł, zl"},
	{"PTE", 0, "", "Portuguese escudo, escudo", ""},
	{"PYG", 0, "PY", "guarani/guaranies, guaraní/guaraníes", "₲"},
	{"QAR", riyals, "QA", "Qatari riyal, Qatari rial, Qatar riyal", "QR"},
	{"RON", 0, "RO", "Romanian leu/Romanian lei, leu/lei", ""},
	{"RSD", dinars, "RS", "Serbian dinar", ""},
	{"RUB", 0, "RU", "Russian rouble, Russian ruble, rouble, ruble", "₽, руб, руб."},
	{"RWF", francs, "RW", "Rwandan franc, Rwanda franc", "RF, FRw"},
	{"SAR", riyals, "SA", "Saudi riyal, Saudi rial, Saudi Arabian riyal", "SR"},
	{"SBD", dollars | hundredths, "SB", "Solomon Islands dollar", "SI$"},
	{"SCR", rupees, "SC", "Seychellois rupee, Seychelles rupee", "SCRs"},
	{"SDG", pounds, "SD", "Sudanese pound", ""},
	{"SEK", kroner, "SE", "Swedish krona/Swedish kronor, Swedish crown, kronor/kronor", "SKr, Skr"},
	{"SGD", dollars | hundredths, "SG", "Singapore dollar, Singaporean dollar", "S$, S $, SG$, SGD$"},
	{"SHP", pounds, "SH", "Saint Helena pound", ""},
	{"SLE", 0, "SL", "Sierra Leonean leone, leone", ""},
	{"SOS", shillings | hundredths, "SO", "Somali shilling", ""},
	{"SRD", dollars | hundredths, "SR", "Surinamese dollar", "SRD$"},
	{"SSP", pounds, "SS", "South Sudanese pound", ""},
	{"STN", 0, "ST", "dobra", ""},
	{"SYP", pounds | liras, "SY", "Syrian pound, Syrian lira", "£S, S£"},
	{"SZL", 0, "SZ", "lilangeni/emalangeni", ""},
	{"THB", 0, "TH", "Thai baht/Thai baht, baht/baht, bahts/bahts", "฿"},
	{"TJS", 0, "TJ", "somoni/somoni", ""},
	{"TMT", 0, "TM", "Turkmen manat", ""},
	{"TND", dinars, "TN", "Tunisian dinar", ""},
	{"TOP", 0, "TO", "paanga, pa'anga", "T$"},
	{"TRY", liras, "TR", "Turkish lira, Turkish lira/Turkish lira", "₺, TL"},
	{"TTD", dollars | hundredths, "TT", "Trinidad and Tobago dollar, Trinidadian dollar", "TT$"},
	{"TWD", dollars | hundredths, "TW", "Taiwan dollar, New Taiwan dollar, Taiwanese dollar", "NT$"},
	{"TZS", shillings | hundredths, "TZ", "Tanzanian shilling, Tanzania shilling", "TSh, Tsh, TSh., Tsh."},
	{"UAH", 0, "UA", "Ukrainian hryvnia, hryvnia/hryvnia, hryvnias/hryvnias, hryvnya, hryvna", "₴, грн, грн."},
	{"UGX", shillings | hundredths, "UG", "Ugandan shilling, Uganda shilling", "USh, Ush, UShs, Ushs"},
	{"USD", dollars | hundredths, "AS BQ EC FM GU IO MH MP PR PW SV TC TL UM US VG VI ZW", "US dollar, U.S. dollar, American dollar, United States dollar, greenback?", "US$, U.S.$, US $, U.S. $, USD$, $US, $ US, usd, Usd, us$"},
	{"UYU", pesos | pesoSigns, "UY", "Uruguayan peso", "$U"},
	{"UZS", 0, "UZ", "Uzbek som, Uzbek sum, Uzbekistani som", ""},
	{"VES", 0, "VE", "Venezuelan bolivar/Venezuelan bolivares, bolivar/bolivars, bolívar/bolívares, bolivares/bolivares", ""},
	{"VND", 0, "VN", "Vietnamese dong/Vietnamese dong, dong/dong", "₫, đ!?"},
	{"VUV", 0, "VU", "vatu/vatu", "VT"},
	{"WST", 0, "WS", "tala/tala", "WS$"},
	{"XAF", francs, "CM CF CG GA GQ TD", "Central African CFA franc", "FCFA"},
	{"XCD", dollars | hundredths, "AG AI DM GD KN LC MS VC", "East Caribbean dollar, Eastern Caribbean dollar", "EC$"},
	{"XCG", 0, "CW SX", "Caribbean guilder", ""},
	{"XOF", francs, "BF BJ CI GW ML NE SN TG", "West African CFA franc, CFA franc, franc CFA/francs CFA", "CFA, F CFA"},
	{"XPF", francs, "NC PF WF", "CFP franc, Pacific franc", ""},
	{"YER", riyals, "YE", "Yemeni rial, Yemeni riyal", ""},
	{"ZAR", hundredths, "ZA", "South African rand/South African rand, rand/rand, rands/rands", "R<!"},
	{"ZMW", kwachas, "ZM", "Zambian kwacha/Zambian kwacha", "ZK, ZMK"},
	{"ZWG", 0, "", "Zimbabwe Gold/Zimbabwe Gold", "ZiG"},
	{"crown", kroner, "", "", ""},
	{"dinar", dinars, "", "", ""},
	{"dirham", dirhams, "", "", ""},
	{"franc", francs, "", "", ""},
	{"krone", kroner, "", "", ""},
	{"peso", pesos, "", "", ""},
	{"rial", riyals, "", "", ""},
	{"riyal", riyals, "", "", ""},
	{"shilling", shillings, "", "", ""},
}

// sharedRow is a word or sign that several currencies share.
type sharedRow struct {
	family moneyFamily // what it may mean, by the region of the text
	code   string      // what it means in text of no region
	times  string      // how many of the currency one of it is; "" for one
	words  string      // as of unitRow
	signs  string      // as of moneyRow
}

// sharedTable holds them. Where international English has no leading currency the
// code is the word itself, which says that the text leaves it open.
var sharedTable = []sharedRow{
	{dollars, "USD", "", "dollar, buck?", ""},
	{dollars | pesoSigns, "USD", "", "", "$, ＄, ﹩"},
	{dollars | hundredths, "USD", "0.01", "cent", "¢<, ¢, c!?"},
	{pounds, "GBP", "", "", "£, ￡"},
	{pounds, "GBP", "0.01", "penny/pence, pennies/pennies", "p!?"},
	{rupees, "INR", "", "rupee", "Rs, Rs., RS, rs, Re<, Re.<, ₨"},
	{rupees, "INR", "0.01", "paisa/paise", ""},
	{yens, "JPY", "", "", "¥, ￥"},
	{kroner, "krone", "", "krone/kroner, krona?", "kr, kr., Kr"},
	{kroner, "crown", "", "crown?", ""},
	{francs, "franc", "", "franc", "Fr?, Fr.?"},
	{pesos, "peso", "", "peso", "P<!?"},
	{dinars, "dinar", "", "dinar", ""},
	{riyals, "rial", "", "rial", ""},
	{riyals, "riyal", "", "riyal", ""},
	{dirhams, "AED", "", "", "Dh, Dhs, Dh., Dhs., DH"},
	{dirhams, "dirham", "", "dirham", ""},
	{shillings, "shilling", "", "shilling", "Shs?, Sh<?"},
	{liras, "TRY", "", "lira, lira/lira", ""},
	{kwachas, "ZMW", "", "kwacha, kwacha/kwacha", ""},
	{0, "NGN", "0.01", "kobo/kobo", ""},
	{0, "RUB", "0.01", "kopeck, kopek", ""},
	{0, "BTC", "1e-8", "satoshi", ""},
	{0, "BRL", "0.01", "centavo?", ""},
	{0, "CNY", "0.1", "jiao/jiao", ""},
	{0, "MYR", "0.01", "sen/sen, sens/sens", ""},
}

// wordCodes are the codes that are words, names or abbreviations of news, too:
// "COP 26", "TOP 10".
const wordCodes = " ALL AMD ANG BAM BOB CAD COP CUP DOP ERN GEL HTG MAD MOP PEN PHP RON RUB SAR SOS STN TOP TRY VES ETH BTN "
