package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"strconv"
	"strings"
	"syscall"
	"testing"
	"unicode/utf8"

	"github.com/seed-3129f372/tian/deadline"
	"github.com/seed-3129f372/tian/deadline/vocab"
	"github.com/stretchr/testify/require"
)

// sample is a line type of the tests.
type sample struct {
	head
	On    moment       `json:"on"`
	Parts []samplePart `json:"parts"`
	Role  vocab.Role   `json:"role"`
}

type samplePart struct {
	N int `json:"n"`
}

type sampleAnswer struct {
	On deadline.Date `json:"on"`
}

func answerSample(in sample) (sampleAnswer, vocab.Faults) {
	return sampleAnswer{in.On.date()}, nil
}

// ask runs the sample command over in.
func ask(t *testing.T, in string) (out []string, failed int) {
	t.Helper()
	var b bytes.Buffer
	s := newSession(strings.NewReader(in), &b)
	require.NoError(t, answerLines(s, answerSample))
	require.NoError(t, s.out.flush())
	if b.Len() == 0 {
		return nil, s.failed
	}
	return strings.Split(strings.TrimSuffix(b.String(), "\n"), "\n"), s.failed
}

func TestAnswersCarryTheirOrigin(t *testing.T) {
	out, failed := ask(t, "\uFEFF"+`{"id":"甲\"<1>","on":"2024-03-01"}`+"\r\n\n"+
		`{"on":"2024-10-08T16:30:00Z"}`+"\n"+
		`{"id":null,"on":"1990-06-30T15:30:00Z"}`+"\n"+`{"id":"","on":""}`)
	require.Zero(t, failed)
	require.Equal(t, []string{
		`{"id":"甲\"<1>","on":"2024-03-01"}`,
		`{"line":3,"on":"2024-10-09"}`,
		`{"line":4,"on":"1990-07-01"}`,
		`{"id":"","on":null}`,
	}, out)
}

func TestUnknownFieldsAreNamed(t *testing.T) {
	out, failed := ask(t, `{"id":"1","on":"2024-03-01","On":1,"note":{"a":[]},"parts":[{"n":1},{"n":2,"m":3}]}`)
	require.Zero(t, failed)
	require.Equal(t, []string{`{"id":"1","on":"2024-03-01","ignored":["On","note","parts/1/m"]}`}, out)
}

func TestBadLinesAreAnsweredAndTheNextGoOn(t *testing.T) {
	tests := []struct {
		name, in         string
		origin           string
		code, path, more string
	}{
		{"no JSON", `hello`, `"line":1`, "line.not_object", "", ""},
		{"an array", `[1]`, `"line":1`, "line.not_object", "", ""},
		{"broken", `{"id":"1","on":`, `"line":1`, "json.syntax", "/on", ""},
		{"two objects", `{"id":"1"} {"id":"2"}`, `"line":1`, "json.syntax", "", ""},
		{"GBK", "{\"id\":\"\xcc\xe1\xb0\xb8\"}", `"line":1`, "line.not_utf8", "", ""},
		{"id is a list", `{"id":[7]}`, `"line":1`, "json.type", "/id", ""},
		{"id is given twice", `{"id":"a","id":"b"}`, `"id":"a"`, "json.duplicate_key", "/id", ""},
		{"impossible date", `{"id":"a","on":"2008-09-31"}`, `"id":"a"`, "date.invalid", "/on", ""},
		{"impossible instant", `{"id":"a","on":"2008-09-31T10:00:00Z"}`, `"id":"a"`, "date.invalid", "/on", ""},
		{"instant without zone", `{"id":"a","on":"2008-09-30T10:00:00"}`, `"id":"a"`, "date.invalid", "/on", ""},
		{"two faults", `{"id":"a","on":3,"parts":[{"n":"x"}]}`, `"id":"a"`, "json.type", "/on", "/parts/0/n"},
		{"unknown word", `{"id":"a","role":"chief"}`, `"id":"a"`, "json.type", "/role", ""},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			out, failed := ask(t, tt.in+"\n"+`{"id":"next","on":"2024-03-01"}`)
			require.Equal(t, 1, failed)
			require.Len(t, out, 2)
			require.True(t, strings.HasPrefix(out[0], "{"+tt.origin+`,"error":{`), out[0])
			require.Contains(t, out[0], `"code":"`+tt.code+`"`)
			require.Contains(t, out[0], `"path":"`+tt.path+`"`)
			require.Contains(t, out[0], `"message":{"zh":"`)
			require.Equal(t, tt.more != "", strings.Contains(out[0], `"more":[`))
			require.Contains(t, out[0], tt.more)
			require.Equal(t, `{"id":"next","on":"2024-03-01"}`, out[1])
		})
	}
}

func TestTooLongLineIsAnsweredAndTheNextGoOn(t *testing.T) {
	just := `{"id":"1","x":"` + strings.Repeat("y", maxLine-len(`{"id":"1","x":""}`)) + `"}`
	out, failed := ask(t, just+"\r\n"+just[:20]+"y"+just[20:]+"\n"+`{"id":"3"}`)
	require.Equal(t, 1, failed)
	require.Len(t, out, 3)
	require.Equal(t, `{"id":"1","on":null,"ignored":["x"]}`, out[0])
	require.Contains(t, out[1], `{"line":2,"error":{"code":"line.too_long","path":"",`)
	require.Equal(t, `{"id":"3","on":null}`, out[2])
}

func TestValuesAreBounded(t *testing.T) {
	require.Equal(t, 5, values([]byte(`{"a":[1,2],"b,\"[":{"c\\":"{"}}`)))
	list := strings.Repeat("0,", maxValues)
	out, failed := ask(t, `{"id":"1","x":[`+list+`0]}`+"\n"+`{"id":"2","x":"`+list+`"}`)
	require.Equal(t, 1, failed)
	require.Contains(t, out[0], `{"line":1,"error":{"code":"line.too_many_values"`)
	require.Equal(t, `{"id":"2","on":null,"ignored":["x"]}`, out[1])
}

// No number of unknown fields hides a fault behind them.
func TestUnknownFieldsHideNoFault(t *testing.T) {
	for n := range 2 * mostFaults {
		var unknown strings.Builder
		for i := range n {
			fmt.Fprintf(&unknown, `"x%d":0,`, i)
		}
		out, failed := ask(t, `{`+unknown.String()+`"id":"a","role":"chief"}`)
		require.Equal(t, 1, failed, n)
		require.Contains(t, out[0], `{"id":"a","error":`)
	}
}

// brokenPipe takes so many bytes and then fails as a closed pipe does.
type brokenPipe struct{ left int }

func (p *brokenPipe) Write(b []byte) (int, error) {
	if p.left -= len(b); p.left < 0 {
		return 0, syscall.EPIPE
	}
	return len(b), nil
}

// endless repeats one line for ever.
type endless struct {
	line string
	at   int
}

func (e *endless) Read(p []byte) (int, error) {
	n := copy(p, e.line[e.at:])
	e.at = (e.at + n) % len(e.line)
	return n, nil
}

// A reader that has gone ends the program, even on an endless input.
func TestClosedOutputEndsTheRun(t *testing.T) {
	s := newSession(&endless{line: `{"id":"1","on":"2024-03-01"}` + "\n"}, &brokenPipe{left: 200_000})
	require.ErrorIs(t, answerLines(s, answerSample), syscall.EPIPE)
}

type writes struct{ pieces []string }

func (w *writes) Write(b []byte) (int, error) {
	w.pieces = append(w.pieces, string(b))
	return len(b), nil
}

// What is written at once ends with a line, so that a run that is ended half
// way leaves no half line.
func TestPiecesEndWithALine(t *testing.T) {
	var w writes
	s := newSession(strings.NewReader(strings.Repeat(`{"on":"2024-03-01"}`+"\n", 10_000)), &w)
	require.NoError(t, answerLines(s, answerSample))
	require.NoError(t, s.out.flush())
	require.Greater(t, len(w.pieces), 2)
	for _, p := range w.pieces {
		require.True(t, strings.HasSuffix(p, "}\n"))
		require.Less(t, len(p), 2*flushAt)
	}
}

// A partner that waits for the answer before it sends the next line gets it.
func TestAnswersComeBeforeTheNextLineIsAwaited(t *testing.T) {
	var b bytes.Buffer
	turns := &turnTaker{out: &b}
	s := newSession(turns, &b)
	require.NoError(t, answerLines(s, answerSample))
	require.Equal(t, []int{0, 1, 2, 3}, turns.answered)
}

type turnTaker struct {
	out      *bytes.Buffer
	answered []int // lines of output at each read
}

func (t *turnTaker) Read(p []byte) (int, error) {
	t.answered = append(t.answered, strings.Count(t.out.String(), "\n"))
	if len(t.answered) > 3 {
		return 0, io.EOF
	}
	return copy(p, `{"on":"2024-03-01"}`+"\n"), nil
}

// FuzzAnswers: whatever is on a line, there is one line of JSON in answer to
// every line that is not blank.
func FuzzAnswers(f *testing.F) {
	f.Add([]byte(`{"id":"1","on":"2024-03-01"}`))
	f.Add([]byte("{\"id\":\"\\ud800\",\"on\":1}\n[]\n\xff"))
	f.Fuzz(func(t *testing.T, in []byte) {
		var b bytes.Buffer
		s := newSession(bytes.NewReader(in), &b)
		require.NoError(t, answerLines(s, answerSample))
		require.NoError(t, s.out.flush())
		require.Equal(t, s.read, bytes.Count(b.Bytes(), []byte("\n")))
		require.True(t, utf8.Valid(b.Bytes()))
		for _, l := range bytes.Split(bytes.TrimSuffix(b.Bytes(), []byte("\n")), []byte("\n")) {
			if s.read > 0 {
				require.True(t, json.Valid(l), "%s", l)
			}
		}
	})
}

func TestReadErrorIsReported(t *testing.T) {
	var out, notes bytes.Buffer
	code := run([]string{"help"}, strings.NewReader(""), &brokenPipe{left: 5}, &notes)
	require.Equal(t, exitAnswered, code)
	require.Empty(t, notes.String())
	code = run([]string{"help"}, strings.NewReader(""), &fullDisk{}, &notes)
	require.Equal(t, exitErrors, code)
	require.Contains(t, notes.String(), "no space")
	require.Empty(t, out.String())
}

type fullDisk struct{}

func (*fullDisk) Write([]byte) (int, error) { return 0, errors.New("no space left") }

// Databases and spreadsheets give ids as numbers.
func TestNumericIDsAreText(t *testing.T) {
	out, failed := ask(t, `{"id":7,"on":"2024-03-01"}`+"\n"+`{"id":90071992547409931,"on":"x","colour":1}`+"\n"+`{"id":1.5}`+"\n"+`{"id":-3}`+"\n"+`{"id":true}`)
	require.Equal(t, 4, failed)
	require.Equal(t, `{"id":"7","on":"2024-03-01","note":{"zh":"有1处编号写成了数字，已按文字读","en":"1 id(s) given as numbers, read as text"}}`, out[0])
	require.Contains(t, out[1], `{"id":"90071992547409931","error":{"code":"date.invalid"`)
	require.Contains(t, out[1], `"ignored":["colour"],"note":`)
	for i, line := range out[2:] {
		require.Contains(t, line, `{"line":`+strconv.Itoa(3+i)+`,"error":{"code":"json.type","path":"/id"`)
		require.NotContains(t, line, `"note"`)
	}
	for args, in := range map[string]string{
		"case":    `{"id":1,"proposal":{"id":12,"title":"关于修路的提案"},"events":[]}`,
		"figures": `{"id":1,"year":2024}`,
		"dates":   `{"id":1,"text":"3个月"}`,
	} {
		code, answer, _ := call(in+"\n", args)
		require.Equal(t, exitAnswered, code, "%s: %s", args, answer)
	}
	_, _, notes := call(`{"id":"a"}`+"\n"+`{"id":1}`+"\n"+`{"id":2}`+"\n", "figures")
	require.Equal(t, 1, strings.Count(notes, "ids given as numbers are read as text, first on line 2"), notes)
	code, answer, _ := call(`{"id":3,"costs":[{"item":1,"to":"s","cost":2}],"capacity":{"s":1}}`, "plan")
	require.Equal(t, exitAnswered, code, answer)
	require.Contains(t, answer, `{"id":"3","objective":2,"assignments":[{"item":"1","to":"s"`)
	require.Contains(t, answer, `"note":{"zh":"有2处编号`)
}

// A line that cannot be answered names its unknown fields too: one of them may be
// the reason.
func TestErrorLinesNameUnknownFields(t *testing.T) {
	for args, in := range map[string]string{
		"due": `{"id":"a","trakc":"proposal","level":"town"}`, "dates": `{"id":"a","text":"26.5.1","tody":"2026-01-01"}`,
		"reconcile": `{"id":"a","count":{},"sums":[{"whole":"x"}]}`, "figures": `{"id":"a","yaer":2024,"year":"x"}`, "calendar": `{"id":"a","op":"days","dat":"2024-01-01"}`,
	} {
		code, answer, _ := call(in+"\n", args)
		require.Equal(t, exitErrors, code, args)
		line, _, _ := strings.Cut(answer, "\n")
		require.Contains(t, line, `"ignored":["`, "%s: %s", args, line)
	}
}
