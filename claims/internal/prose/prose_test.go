package prose

import (
	"fmt"
	"testing"
)

func TestTry(t *testing.T) {
	var x Text
	x.Parse("KYIV (Reuters) - U.S. Gen. Mark A. Milley didn't say \"no\" at 7 p.m. The workers’ union can't. Russia's 1,30,000 7-day Indian-born “We can’t. It’s ‘fine’ he said,” Smith said at their bases.According to him, No. 5 of $3.5bn. See Amazon.com or https://t.co/abc. \"Why?\" Smith asked.\n\n“This goes on\n\n“and on,” he said. It’s they’ve O’Brien. @Foo #Bar")
	for i := range x.Tokens {
		fmt.Printf("%q:%d:%d ", x.Word(i), x.Tokens[i].Kind, x.Tokens[i].Lemma)
	}
	fmt.Println()
	for _, s := range x.Sentences {
		fmt.Printf("%v %q\n", s.Place, s.Span.In(x.Source))
	}
	for _, s := range x.Quotes {
		fmt.Printf("%v %q\n", s, s.Span.In(x.Source))
	}
	fmt.Println(theLexicon.count, len(theLexicon.lemmas))
}
