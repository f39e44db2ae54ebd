package subject

import (
	"github.com/numclaim/numclaim/claims/internal/prose"
	"github.com/numclaim/numclaim/numbers"
)

// countedMoneyIn reads "€110bn in loans": what the money is.
func (v *view) countedMoneyIn(x *Reading) bool {
	if v.q.Unit.Dimension() != numbers.Money || !v.eq(v.c.after, "in") {
		return false
	}
	if k := v.skipDeterminers(v.c.after + 1); v.eq(k, "bank", "banks", "coffers", "treasury", "accounts") {
		x.Counted, x.Words = "money in "+v.words(v.c.after+1, k+1), v.span(v.c.after, k+1)
		return true
	}
	p := v.nounPhrase(v.c.after + 1) // "in a round" is no kind of money
	if !p.ok || !v.tagged(p.head, prose.TagNoun) || v.is(p.head, prose.TimeNoun|prose.Locality|prose.Month) {
		return false
	}
	return v.take(x, p)
}

// countedPrice reads "petrol costs €1.92 a litre", "repairs will cost €2 million":
// the price or the cost of the subject.
func (v *view) countedPrice(x *Reading) bool {
	if v.q.Unit.Dimension() != numbers.Money || !v.eq(v.g.verb, "cost", "costs", "costing") || !v.subj.ok {
		return false
	}
	end := v.subj.end
	start := v.subj.start
	if p := v.nounPhrase(end + 1); p.ok && v.eq(end, "of") {
		end = p.end
		if v.eq(v.subj.head, pieces...) { // "a loaf of bread"
			start = p.start
		}
	}
	x.Words = v.span(start, end)
	of := " of " + x.Words.In(v.text.Source)
	if v.q.Per != "" || v.eq(v.subj.head, soldByThePiece...) || v.eq(v.subj.head, pieces...) || v.eq(v.subj.start-1, "each", "every", "a", "an") {
		x.Counted = "price" + of
	} else {
		x.Counted = "cost" + of
	}
	return true
}

// countedGoods reads "crude was at $92", "copper stood above $9,000": the price of
// the goods.
func (v *view) countedGoods(x *Reading) bool {
	if v.q.Unit.Dimension() != numbers.Money || v.g.verb < 0 || v.g.prep >= 0 && v.eq(v.g.prep, "by") || !v.subj.ok || !v.eq(v.subj.head, goods...) || !v.tellsLevel(v.verb.main) && !v.eq(v.verb.main, "changing", "changed") {
		return false
	}
	x.Words = v.span(v.subj.start, v.subj.end)
	x.Counted = "price of " + x.Words.In(v.text.Source)
	if v.q.Per == "" && (v.g.prep >= 0 || senseOf(v.get(v.verb.main).lemma).way == still) {
		x.Per = v.pieceOf(v.subj.head)
	}
	return true
}

// pieceOf returns what the price of the goods at node k is always for; "" for most.
func (s *sentence) pieceOf(k int) string {
	switch {
	case s.eq(k, "brent", "crude", "oil"):
		return "barrel"
	case s.eq(k, "gold", "palladium", "platinum", "silver"):
		return "ounce"
	case s.eq(k, "shares", "stock"):
		return "share"
	}
	return ""
}

// countedMoney reads sums of money beside a verb that says what becomes of them:
// "has spent $500,000", "the $37 million raised by donors" are spending and money
// raised. What the money is for stands behind it.
func (v *view) countedMoney(x *Reading) bool {
	if v.q.Unit.Dimension() != numbers.Money {
		return false
	}
	k := v.moneyVerb()
	if k < 0 {
		return false
	}
	w := v.words(k, k+1)
	for _, m := range moneyVerbs {
		if containsWord(m.forms, w) {
			x.Counted = m.thing + v.purpose()
			switch {
			case m.thing == "loss" && v.subj.ok && !v.isOwner(v.subj.head): // "the rupee lost 40 paise"
				x.Counted = ""
				return false
			case m.thing == "bid" && !v.eq(v.c.after, "for"): // "offered staff $300"
				x.Counted = "money offered"
			case m.thing == "spending" && v.purpose() == "" && (v.eq(v.c.after, "next", "this") && v.eq(v.c.after+1, "year") || v.eq(v.subj.head, publicBodies...)):
				x.Counted = "budget" // what is spent in a year
			case m.thing == "money received" && v.subj.ok && (!v.acts(v.subj.head) || v.plural(v.subj.head) && !v.is(v.subj.head, prose.Person)) && !v.tagged(v.subj.head, prose.TagName, prose.TagPronoun):
				x.Words = v.span(v.subj.start, v.subj.end) // "hill roads get"
				x.Counted = "budget for " + x.Words.In(v.text.Source)
			case m.thing == "money given" && v.g.object > v.g.verb && v.tagged(v.g.object, prose.TagName) && !v.isPerson(v.g.object, v.g.object+1):
				x.Counted = "aid" // "will give Selvia"
			case m.thing == "earnings" && v.eq(k, "earn", "earned", "earning", "earns") && v.subj.ok && !v.is(v.subj.head, prose.Person|prose.Title) && !v.tagged(v.subj.head, prose.TagPronoun):
				x.Counted = "profit"
			case v.eq(k, "take", "takes", "took", "taken", "taking") && v.eq(k+1, "in"): // "took in $6m"
				x.Counted = "revenue"
				if v.eq(v.c.after, "from") && v.is(v.nounPhrase(v.c.after+1).head, prose.Person) {
					x.Counted = "money raised" // "from investors"
				}
			}
			return true
		}
	}
	if v.is(k, prose.Ing) { // "reaching $1.4 trillion"
		return v.countedCarried(x)
	}
	return false
}

// moneyVerb returns the node of the verb that tells what becomes of a sum, -1 for
// none: the participle behind it, the verb of a relative clause, or that before.
func (v *view) moneyVerb() int {
	switch r := v.relativeVerb(); {
	case r >= 0:
		return r
	case v.tagged(v.c.after, prose.TagParticiple), v.is(v.c.after, prose.Participle) && !v.c.ok && !v.tagged(v.c.after, prose.TagAuxiliary):
		return v.c.after
	case v.g.verb < 0 || v.is(v.g.verb, prose.Be) || v.comesTo(v.g.verb) || v.tagged(v.g.verb, prose.TagAuxiliary):
		return -1
	case v.g.prep < 0 && (v.g.object < 0 || v.gives(v.g.verb)), v.eq(v.g.prep, "in") && v.eq(v.g.verb, "take", "takes", "took", "taken", "taking"), v.eq(v.g.prep, "for") && v.eq(v.g.verb, askingVerbs...):
		return v.g.verb
	}
	return -1
}

// purpose returns what a sum is for, as words to put behind it: " for school
// repairs"; "" when the text does not say.
func (v *view) purpose() string {
	k := v.c.after
	if v.eq(k, "in", "aside") {
		k++
	}
	if !v.eq(k, "for", "on") {
		return ""
	}
	p := v.nounPhrase(v.skipDeterminers(k + 1))
	if !p.ok || v.is(p.head, prose.Weekday|prose.Month|prose.TimeNoun) || v.get(p.start).capital {
		return ""
	}
	return " " + v.words(k, k+1) + " " + v.words(p.start, p.end)
}

// moneyVerbs are the verbs of what becomes of money, with the thing that it is
// then; sorted by the first form.
var moneyVerbs = []struct{ forms, thing string }{
	{"allocate allocates allocated allocating", "money allocated"},
	{"appeal appeals appealed appealing", "money asked for"},
	{"ask asks asked asking", "money asked for"},
	{"attract attracts attracted attracting", "money raised"},
	{"award awards awarded awarding", "money awarded"},
	{"bid bids bidding", "bid"},
	{"borrow borrows borrowed borrowing", "borrowing"},
	{"bring brings brought bringing", "money brought in"},
	{"collect collects collected collecting", "money raised"},
	{"contribute contributes contributed contributing", "contribution"},
	{"deliver delivers delivered delivering", "aid delivered"},
	{"demand demands demanded demanding", "money demanded"},
	{"disburse disburses disbursed disbursing", "aid delivered"},
	{"donate donates donated donating", "donation"},
	{"earmark earmarks earmarked earmarking", "money set aside"},
	{"earn earns earned earning", "earnings"},
	{"fine fines fined fining", "fine"},
	{"fund funds funded funding", "funding"},
	{"get gets got getting gotten", "money received"},
	{"give gives gave given giving", "money given"},
	{"grant grants granted granting", "aid granted"},
	{"inject injects injected injecting", "investment"},
	{"invest invests invested investing", "investment"},
	{"lend lends lent lending", "loan"},
	{"lose loses lost losing", "loss"},
	{"make makes made making", "earnings"},
	{"offer offers offered offering", "bid"},
	{"owe owes owed owing", "debt"},
	{"pay pays paid paying", "payment"},
	{"pledge pledges pledged pledging", "aid pledged"},
	{"promise promises promised promising", "aid promised"},
	{"provide provides provided providing", "aid provided"},
	{"raise raises raised raising", "money raised"},
	{"receive receives received receiving", "money received"},
	{"save saves saved saving", "savings"},
	{"seek seeks sought seeking", "money sought"},
	{"set", "money set aside"},
	{"sink sinks sank sunk sinking", "investment"},
	{"spend spends spent spending", "spending"},
	{"take takes took taken taking", "money raised"},
}
