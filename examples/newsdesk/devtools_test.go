package main

import (
	"bufio"
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"strings"
	"testing"
	"time"
)

// browser is a headless Chromium that is spoken to over two pipes, in the DevTools
// protocol: JSON messages, each ended by a zero byte.
type browser struct {
	t       *testing.T
	out     io.Writer
	in      *bufio.Reader
	session string // of the page
	last    int    // id of the last command
	console []string
}

// browserNames are what Chromium is called.
var browserNames = []string{"chromium", "chromium-browser", "google-chrome", "headless-shell"}

// startBrowser starts Chromium with an empty page. The test is skipped where there
// is none.
func startBrowser(t *testing.T) *browser {
	t.Helper()
	var path string
	for _, name := range browserNames {
		if p, err := exec.LookPath(name); err == nil {
			path = p
			break
		}
	}
	if path == "" {
		t.Skip("skipped: no browser here; apt-get install -y chromium gives one")
	}
	profile, err := os.MkdirTemp("", "newsdesk-browser")
	if err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithTimeout(context.Background(), browserTime)
	cmd := exec.CommandContext(ctx, path, "--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars",
		"--disable-dev-shm-usage", "--disable-extensions", "--no-first-run", "--remote-debugging-pipe",
		"--user-data-dir="+profile, "about:blank")
	toBrowser, out := pipe(t)
	in, fromBrowser := pipe(t)
	cmd.ExtraFiles = []*os.File{toBrowser, fromBrowser} // 3 and 4
	if err := cmd.Start(); err != nil {
		cancel()
		t.Skipf("skipped: %s does not start: %v", path, err)
	}
	toBrowser.Close()
	fromBrowser.Close()
	b := &browser{t: t, out: out, in: bufio.NewReaderSize(in, 1<<20)}
	t.Cleanup(func() {
		b.end()
		out.Close()
		cancel()
		cmd.Wait()
		in.Close()
		for range 50 { // its last processes may still be writing
			if os.RemoveAll(profile) == nil {
				return
			}
			time.Sleep(100 * time.Millisecond)
		}
	})
	b.open()
	return b
}

// browserTime is how long a browser may run.
const browserTime = 6 * time.Minute

// end asks the browser to end, and waits until it says no more.
func (b *browser) end() {
	fmt.Fprintf(b.out, `{"id":%d,"method":"Browser.close"}%s`, b.last+1, "\x00")
	done := make(chan struct{})
	go func() {
		io.Copy(io.Discard, b.in)
		close(done)
	}()
	select {
	case <-done:
	case <-time.After(10 * time.Second):
	}
}

func pipe(t *testing.T) (r, w *os.File) {
	t.Helper()
	r, w, err := os.Pipe()
	if err != nil {
		t.Fatal(err)
	}
	return r, w
}

// open opens a page and listens to its console.
func (b *browser) open() {
	var target struct{ TargetID string }
	b.call("Target.createTarget", object{"url": "about:blank"}, &target)
	var attached struct{ SessionID string }
	b.call("Target.attachToTarget", object{"targetId": target.TargetID, "flatten": true}, &attached)
	b.session = attached.SessionID
	for _, domain := range []string{"Page", "Runtime", "Log", "Network"} {
		b.call(domain+".enable", nil, nil)
	}
}

type object = map[string]any

// call sends a command and waits for its result, and notes what the console says.
func (b *browser) call(method string, params object, result any) {
	b.t.Helper()
	b.last++
	command := object{"id": b.last, "method": method, "params": params}
	if params == nil {
		command["params"] = object{}
	}
	if b.session != "" {
		command["sessionId"] = b.session
	}
	line, err := json.Marshal(command)
	if err == nil {
		_, err = b.out.Write(append(line, 0))
	}
	if err != nil {
		b.t.Fatalf("%s: %v", method, err)
	}
	for {
		var m message
		if err := b.read(&m); err != nil {
			b.t.Fatalf("%s: %v", method, err)
		}
		if m.ID != b.last {
			continue
		}
		if m.Error != nil {
			b.t.Fatalf("%s: %s", method, m.Error.Message)
		}
		if result != nil {
			if err := json.Unmarshal(m.Result, result); err != nil {
				b.t.Fatalf("%s: %v", method, err)
			}
		}
		return
	}
}

// message is what the browser sends.
type message struct {
	ID     int
	Method string
	Params json.RawMessage
	Result json.RawMessage
	Error  *struct{ Message string }
}

// read reads a message; what belongs to the console is noted.
func (b *browser) read(m *message) error {
	line, err := b.in.ReadBytes(0)
	if err != nil {
		return errors.Join(errors.New("the browser ended"), err)
	}
	*m = message{}
	if err := json.Unmarshal(bytes.TrimSuffix(line, []byte{0}), m); err != nil {
		return err
	}
	switch m.Method {
	case "Runtime.consoleAPICalled", "Runtime.exceptionThrown", "Log.entryAdded":
		b.console = append(b.console, fmt.Sprintf("%s %.300s", m.Method, m.Params))
	case "Network.requestWillBeSent":
		var r struct{ Request struct{ URL string } }
		json.Unmarshal(m.Params, &r)
		if u := r.Request.URL; !strings.HasPrefix(u, "file:") && u != "about:blank" {
			b.console = append(b.console, "the page asks for "+u)
		}
	}
	return nil
}

// show shows a file at a width, in the dark or not, and waits until it stands.
func (b *browser) show(file string, width int, dark bool) {
	b.t.Helper()
	scheme := "light"
	if dark {
		scheme = "dark"
	}
	b.call("Emulation.setDeviceMetricsOverride", object{"width": width, "height": 900, "deviceScaleFactor": 1, "mobile": width < 600}, nil)
	b.call("Emulation.setEmulatedMedia", object{"features": []object{{"name": "prefers-color-scheme", "value": scheme}}}, nil)
	b.console = nil
	b.call("Page.navigate", object{"url": "file://" + file}, nil)
	for start := time.Now(); ; time.Sleep(20 * time.Millisecond) {
		if b.eval(`location.protocol=="file:"&&document.readyState`) == "complete" {
			return
		}
		if time.Since(start) > time.Minute {
			b.t.Fatalf("%s does not load", file)
		}
	}
}

// eval returns what an expression of the page is.
func (b *browser) eval(expression string) any {
	b.t.Helper()
	var r struct {
		Result           struct{ Value any }
		ExceptionDetails *struct{ Text string }
	}
	b.call("Runtime.evaluate", object{"expression": expression, "returnByValue": true}, &r)
	if r.ExceptionDetails != nil {
		b.t.Fatalf("%s: %s", expression, r.ExceptionDetails.Text)
	}
	return r.Result.Value
}

// screenshot writes the whole page as a picture.
func (b *browser) screenshot(file string) {
	b.t.Helper()
	var shot struct{ Data []byte }
	b.call("Page.captureScreenshot", object{"format": "png", "captureBeyondViewport": true, "clip": object{
		"x": 0, "y": 0, "width": b.eval("document.documentElement.clientWidth"),
		"height": b.eval("document.documentElement.scrollHeight"), "scale": 1,
	}}, &shot)
	if err := os.WriteFile(file, shot.Data, 0o644); err != nil {
		b.t.Fatal(err)
	}
}
