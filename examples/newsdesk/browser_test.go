package main

import (
	"encoding/json"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

var screenshots = flag.String("screenshots", "", "write a picture of each page that the browser shows into this folder")

// broken tells what of a page is wider than the window: the page itself, or an
// element that nothing cuts off.
const broken = `(() => {
	const wide = document.documentElement.clientWidth, out = []
	if (document.documentElement.scrollWidth > wide) out.push("the page: " + document.documentElement.scrollWidth)
	for (const e of document.body.querySelectorAll("*")) {
		const r = e.getBoundingClientRect()
		if (e.closest(".skip,.defs,thead,caption") || r.width == 0) continue
		if (r.right > wide + 1 || r.left < -1) out.push(e.tagName + "." + (e.getAttribute("class")||"") + ": " + Math.round(r.left) + " to " + Math.round(r.right))
	}
	return out.slice(0, 5).join("; ")
})()`

// TestPageInBrowser shows the page of the sample stories, and pages of hostile and
// of many documents, in a real browser: nothing is wider than a phone or a desktop,
// nothing complains, nothing is fetched, and each claim is there.
func TestPageInBrowser(t *testing.T) {
	if testing.Short() {
		t.Skip("skipped: a browser takes seconds to start")
	}
	b := startBrowser(t)
	dir := t.TempDir()
	for _, p := range []struct{ name, in string }{
		{"samples", ""}, {"hostile", hostile()}, {"many", many(200, 40)}, {"day", many(1000, 1)}, {"nothing", `{"id":"a","text":"No news."}`},
	} {
		args := []string{"-out", "html"}
		if p.in != "" {
			args = append(args, "-")
		}
		html, stderr, status := newsdesk(p.in, args...)
		if status != exitDone {
			t.Fatalf("%s: status %d: %s", p.name, status, stderr)
		}
		file := filepath.Join(dir, p.name+".html")
		if err := os.WriteFile(file, []byte(html), 0o644); err != nil {
			t.Fatal(err)
		}
		for _, width := range []int{360, 1280} {
			for _, dark := range []bool{false, true} {
				if dark && p.name != "samples" {
					continue // the colours are the same
				}
				b.show(file, width, dark)
				name := fmt.Sprintf("%s-%d", p.name, width)
				if dark {
					name += "-dark"
				}
				if *screenshots != "" {
					b.screenshot(filepath.Join(*screenshots, name+".png"))
				}
				if wide := b.eval(broken); wide != "" {
					t.Errorf("%s: wider than the window: %s", name, wide)
				}
				if len(b.console) > 0 {
					t.Errorf("%s: the browser complains: %s", name, strings.Join(b.console, "\n"))
				}
			}
		}
		claimsAreThere(t, b, p.name, p.in)
	}
}

// TestPageRead checks that the page of the samples can be read without being seen:
// on a phone, too, the tables are tables, and each picture has a name. And it can be
// used without a mouse: the keyboard reaches every link and every part that folds.
func TestPageRead(t *testing.T) {
	if testing.Short() {
		t.Skip("skipped: a browser takes seconds to start")
	}
	b := startBrowser(t)
	html, _, _ := newsdesk("", "-out", "html")
	file := filepath.Join(t.TempDir(), "page.html")
	if err := os.WriteFile(file, []byte(html), 0o644); err != nil {
		t.Fatal(err)
	}
	b.show(file, 360, false)
	if narrow, _ := b.eval(`Math.min(...[...document.querySelectorAll("td")].map(e => e.getBoundingClientRect().width))`).(float64); narrow < 200 {
		t.Errorf("on a phone of 360 pixels a cell is %v wide", narrow)
	}
	var tree struct {
		Nodes []struct {
			Ignored bool
			Role    struct{ Value string }
			Name    struct{ Value string }
		}
	}
	b.call("Accessibility.getFullAXTree", nil, &tree)
	roles := map[string]int{}
	for _, n := range tree.Nodes {
		if n.Ignored {
			continue
		}
		roles[n.Role.Value]++
		if (n.Role.Value == "image" || n.Role.Value == "table") && n.Name.Value == "" {
			t.Errorf("a nameless %s", n.Role.Value)
		}
	}
	lines, _, _ := newsdesk("", "-out", "claims")
	want := map[string]int{"row": strings.Count(lines, "\n"), "rowheader": strings.Count(lines, "\n"), "table": 5, "image": 4, "heading": 10, "main": 1}
	for role, n := range want {
		if roles[role] < n {
			t.Errorf("%d of role %s are read out, want %d at least", roles[role], role, n)
		}
	}
	reached := map[any]bool{}
	total, _ := b.eval(`document.querySelectorAll("a[href]:not([tabindex='-1']),summary").length`).(float64)
	for range int(total) {
		b.call("Input.dispatchKeyEvent", object{"type": "keyDown", "key": "Tab", "code": "Tab", "windowsVirtualKeyCode": 9}, nil)
		b.call("Input.dispatchKeyEvent", object{"type": "keyUp", "key": "Tab", "code": "Tab", "windowsVirtualKeyCode": 9}, nil)
		reached[b.eval(`[...document.querySelectorAll("a,summary")].indexOf(document.activeElement)`)] = true
	}
	if delete(reached, -1.0); len(reached) != int(total) {
		t.Errorf("the keyboard reaches %d of %v links and folds", len(reached), total)
	}
}

// claimsAreThere checks that each claim has a row, with its words in it.
func claimsAreThere(t *testing.T, b *browser, name, in string) {
	t.Helper()
	args := []string{"-out", "claims"}
	if in != "" {
		args = append(args, "-")
	}
	lines, _, _ := newsdesk(in, args...)
	text, _ := b.eval(`document.querySelectorAll("details").forEach(d => d.open = true), document.body.innerText`).(string)
	text = strings.Join(strings.Fields(text), " ")
	n := 0
	for _, line := range strings.Split(strings.TrimSpace(lines), "\n") {
		var c struct{ Quantity struct{ Text string } }
		if json.Unmarshal([]byte(line), &c) != nil {
			continue
		}
		n++
		if words := c.Quantity.Text; len(words) < 100 && !strings.Contains(text, words) {
			t.Errorf("%s: %q is not on the page", name, words)
		}
	}
	if rows, _ := b.eval(`document.querySelectorAll("tbody tr").length`).(float64); int(rows) < n {
		t.Errorf("%s: %v rows for %d claims", name, rows, n)
	}
	if n > 0 && name != "nothing" {
		if labels := b.eval(`[...document.querySelectorAll("svg.x")].every(s => s.getAttribute("role") == "img" && s.getAttribute("aria-label").length > 40)`); labels != true {
			t.Errorf("%s: a picture has no words for those who do not see it", name)
		}
	}
	if loose := b.eval(`[...document.querySelectorAll("a[href^='#']")].filter(a => !document.getElementById(a.getAttribute("href").slice(1))).length`); loose != 0.0 {
		t.Errorf("%s: %v links lead nowhere", name, loose)
	}
	if scripts := b.eval(`document.querySelectorAll("script,img,link,iframe,object,[onerror],[onload]").length`); scripts != 0.0 {
		t.Errorf("%s: %v elements run or fetch something", name, scripts)
	}
}

// hostile is documents that try to break a page.
func hostile() string {
	script := `<script>alert(1)</script><img src=x onerror=alert(1)>"'><svg onload=alert(1)>{{.}}`
	long := strings.Repeat("a", 10000)
	var b strings.Builder
	e := json.NewEncoder(&b)
	for i, word := range []string{script, long, "\u202eecilop\u2066", strings.Repeat("Z\u0300\u0301\u0302\u0303\u0304\u0305\u0306\u0307\u0308\u0309", 40), "شرطة المدينة", strings.Repeat("洪水", 300), "javascript:alert(1)"} {
		for k, figure := range []string{"About 4,000", "More than 9,000"} {
			e.Encode(map[string]string{
				"id": fmt.Sprintf("%d-%d-%s", i, k, word), "outlet": word + fmt.Sprint(k), "story": word, "title": word, "url": "javascript:" + word, "published": "2024-06-02",
				"text": figure + " people marched through Aldmoor on Sunday, Chief " + word + " said in " + word + ". " + figure + " " + word + " were there.",
			})
		}
	}
	return b.String()
}

// many is n documents over some days that tell of one crowd.
func many(n, days int) string {
	var b strings.Builder
	e := json.NewEncoder(&b)
	for i := range n {
		e.Encode(map[string]string{
			"id": fmt.Sprint("d", i), "outlet": fmt.Sprint("Outlet ", i), "published": fmt.Sprintf("2024-%02d-%02d", 3+i%days/28, 1+i%days%28),
			"text": fmt.Sprintf("At least %d people were killed in the flood at Denning, fire chief Ann Okoro %d said.", 12+i*7%n, i),
		})
	}
	return b.String()
}

// TestPageSize checks that a page of 200 claims is light.
func TestPageSize(t *testing.T) {
	html, stderr, status := newsdesk(many(200, 40), "-out", "html", "-")
	if status != exitDone {
		t.Fatalf("status %d: %s", status, stderr)
	}
	if n := len(html); n > 300_000 {
		t.Errorf("200 claims take %d bytes, want at most 300,000", n)
	}
}
