package main

import (
	"context"
	"database/sql"
	"errors"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
	"testing"

	"github.com/numclaim/numclaim/claims"
)

// execute runs statements on a file as another program would.
func execute(t *testing.T, file, statements string) {
	t.Helper()
	db, err := sql.Open("sqlite", file)
	if err != nil {
		t.Fatal(err)
	}
	defer db.Close()
	if _, err := db.Exec(statements); err != nil {
		t.Fatal(err)
	}
}

// TestBadArchive opens files that are no archive for this program, to read and to
// write. The file must stay as it is.
func TestBadArchive(t *testing.T) {
	tests := []struct {
		name, reason string
		make         func(t *testing.T, file string)
		want         string
		toRead       bool // only a command that does not make an archive is refused
	}{
		{"missing", "reading makes no archive", func(*testing.T, string) {}, "no such archive", true},
		{"folder", "a folder is no file", func(t *testing.T, file string) { os.Mkdir(file, 0o755) }, "no such archive, or no right to open it", false},
		{"empty", "an empty file becomes an archive with the first document", func(t *testing.T, file string) { os.WriteFile(file, nil, 0o644) }, "no archive: it is empty", true},
		{"text", "a text is no archive", func(t *testing.T, file string) {
			os.WriteFile(file, []byte(strings.Repeat("Nine people died on Monday.\n", 99)), 0o644)
		}, "no archive: it is no SQLite file", false},
		{
			"other", "the database of another program stays untouched", func(t *testing.T, file string) { execute(t, file, "CREATE TABLE bird (name TEXT)") },
			"no archive: it is a database of another program", false,
		},
		{"newer", "an archive in a form to come is not guessed at", func(t *testing.T, file string) {
			(&tester{t, file}).do(samples(t, 0, 1), "add", "-")
			execute(t, file, "PRAGMA user_version = 2")
		}, "made by a newer version of this program: its form is 2, the newest known here is 1", false},
		{"damaged", "a damaged archive is named as such", func(t *testing.T, file string) {
			(&tester{t, file}).do(samples(t, 0, 40), "add", "-")
			b, _ := os.ReadFile(file)
			for i := 4096; i < len(b); i++ {
				b[i] ^= 0x5a
			}
			os.WriteFile(file, b, 0o644)
		}, "the file is damaged", false},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			a := newTester(t)
			tt.make(t, a.file)
			before, _ := os.ReadFile(a.file)
			for _, args := range [][]string{{"findings"}, {"add", "-"}} {
				_, stderr, status := a.run(samples(t, 0, 1), args...)
				if tt.toRead && args[0] == "add" {
					if status != exitDone {
						t.Errorf("%s: %s: %s", tt.reason, args[0], stderr)
					}
				} else if want := a.file + ": " + tt.want; status != exitRefused || !strings.HasPrefix(stderr, want) {
					t.Errorf("%s: %s: status %d, %q, want %q", tt.reason, args[0], status, stderr, want)
				}
			}
			if after, _ := os.ReadFile(a.file); !tt.toRead && string(after) != string(before) {
				t.Errorf("%s: the file was changed", tt.reason)
			}
		})
	}
}

// TestFullDisk fills the disk while documents are added: what was acknowledged is
// there, the others are not, and with room again they can be added.
func TestFullDisk(t *testing.T) {
	a := newTester(t)
	a.do(samples(t, 0, 40), "add", "-")
	ctx := context.Background()
	b, err := open(ctx, a.file, false)
	if err != nil {
		t.Fatal(err)
	}
	defer b.close()
	limit := func(pages string) {
		if _, err := b.db.Exec("PRAGMA max_page_count = " + pages); err != nil {
			t.Fatal(err)
		}
	}
	limit("1") // as many as there are
	docs := readDocuments(t, samples(t, 40, 70))
	_, err = b.add(ctx, docs, 0)
	if err = b.explain(err); !errors.Is(err, errFull) || !strings.HasPrefix(err.Error(), a.file) {
		t.Errorf("got %v", err)
	}
	if n := strings.Count(a.do("", "documents"), "\n"); n != 40 {
		t.Errorf("%d documents, want the 40 of before", n)
	}
	a.whole(0, 40)
	limit("1000000")
	if _, err := b.add(ctx, docs, 0); err != nil {
		t.Error(err)
	}
	a.whole(0, 70)
}

// TestFullFileSystem does the same on a file system of half a megabyte, where one
// may be mounted.
func TestFullFileSystem(t *testing.T) {
	dir := t.TempDir()
	if err := syscall.Mount("none", dir, "tmpfs", 0, "size=512k"); err != nil {
		t.Skip("no file system can be mounted here: ", err)
	}
	defer syscall.Unmount(dir, 0)
	a := &tester{t, filepath.Join(dir, "news.db")}
	out, stderr, status := a.run(samples(t, 0, 200), "add", "-")
	if status != exitRefused || !strings.Contains(stderr, "the disk is full: nothing more was kept") {
		t.Fatalf("status %d: %s", status, stderr)
	}
	ids := acknowledgements(strings.NewReader(out))
	there := a.whole(0, 200)
	if len(ids) == 0 || len(ids) != len(there) {
		t.Errorf("%d documents are acknowledged, and %d are there", len(ids), len(there))
	}
}

// TestReadOnly reads an archive that may only be read, as a user who is not the
// master of the machine, and fails to write it.
func TestReadOnly(t *testing.T) {
	dir := t.TempDir()
	a := &tester{t, filepath.Join(dir, "news.db")}
	a.do(samples(t, 0, 10), "add", "-")
	want := a.do("", "findings")
	program := filepath.Join(dir, "archive")
	if err := copyFile(os.Args[0], program); err != nil {
		t.Fatal(err)
	}
	os.Chmod(a.file, 0o444)
	for d := dir; d != os.TempDir() && len(d) > 1; d = filepath.Dir(d) {
		os.Chmod(d, 0o555)
		defer os.Chmod(d, 0o755)
	}
	as := func(args ...string) (string, string, error) {
		cmd := exec.Command(program, append([]string{"-db", a.file}, args...)...)
		cmd.Env = append(os.Environ(), asProgram+"=1")
		cmd.Stdin = strings.NewReader(samples(t, 10, 11))
		if os.Getuid() == 0 {
			const nobody = 65534
			cmd.SysProcAttr = &syscall.SysProcAttr{Credential: &syscall.Credential{Uid: nobody, Gid: nobody}}
		}
		var stderr strings.Builder
		cmd.Stderr = &stderr
		out, err := cmd.Output()
		return string(out), stderr.String(), err
	}
	if got, stderr, err := as("findings"); err != nil || got != want {
		t.Errorf("reading: %v, %s%s", err, stderr, got)
	}
	for _, args := range [][]string{{"add", "-"}, {"forget", "doc-1"}, {"forget", "-erase", "doc-1"}} {
		out, stderr, err := as(args...)
		if err == nil || out != "" || !strings.HasPrefix(stderr, a.file+": the file, or its folder, may only be read") {
			t.Errorf("%v: %v, %q, %q", args, err, out, stderr)
		}
	}
}

func copyFile(from, to string) error {
	in, err := os.Open(from)
	if err != nil {
		return err
	}
	defer in.Close()
	out, err := os.OpenFile(to, os.O_CREATE|os.O_WRONLY, 0o755)
	if err != nil {
		return err
	}
	_, err = io.Copy(out, in)
	return errors.Join(err, out.Close())
}

// A document is what it was when it was added.
func TestDocumentsAreKeptAsTheyAre(t *testing.T) {
	a := newTester(t)
	in := `{"id":"<b>&","outlet":"\u2028é","url":"x","title":"T","published":"2024-03-04","locale":"en-IN","story":"a'b","text":"1.3 lakh \"troops\"\u0000."}`
	a.do(in, "add", "-")
	want := readDocuments(t, in)[0]
	ctx := context.Background()
	b, err := open(ctx, a.file, false)
	if err != nil {
		t.Fatal(err)
	}
	defer b.close()
	var got claims.Document
	if err := b.db.QueryRow("SELECT json FROM document").Scan(asJSON{&got}); err != nil || got != want {
		t.Errorf("got %v, %v, want %v", got, err, want)
	}
}
