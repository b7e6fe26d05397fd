package vocab_test

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/seed-3129f372/tian/deadline/vocab"
)

func TestACodeFillsItsSentenceAndItsMend(t *testing.T) {
	c := vocab.Code{
		Code: "org.two", Severity: vocab.SeverityWarning, Source: vocab.Source{Title: "办法"},
		Text: vocab.Text{ZH: `{unit}有两位，{other}`, EN: `{"unit"} has two of {unit}, {} {`},
		Mend: vocab.Text{ZH: "去掉{unit}", EN: "drop {unit}"},
	}
	want := vocab.Fault{
		Path: "/units/0", Code: "org.two", Severity: vocab.SeverityWarning, Source: vocab.Source{Title: "办法"},
		Text: vocab.Text{ZH: `科"室有两位，{other}`, EN: `"科\"室" has two of 科"室, {} {`},
		Mend: vocab.Text{ZH: `去掉科"室`, EN: `drop 科"室`},
	}
	require.Equal(t, want, c.Fault("/units/0", "unit", `科"室`))
	require.Equal(t, vocab.Reason{
		Code: "org.two", Args: []vocab.Arg{{Name: "unit", Value: `科"室`}}, Text: want.Text, Source: want.Source,
	}, c.Reason("unit", `科"室`))
	require.Equal(t, c.Text, c.Reason().Text, "nothing is filled in without arguments")
}

// What was put in is not filled again, whatever it looks like.
func TestAValueIsNoSentence(t *testing.T) {
	c := vocab.Code{Code: "a", Text: vocab.Text{ZH: "{x}{y}", EN: "{y}{x}"}}
	require.Equal(t, vocab.Text{ZH: "{y}{x}", EN: "{x}{y}"}, c.Reason("x", "{y}", "y", "{x}").Text)
	require.Equal(t, vocab.Text{ZH: "甲{x}", EN: "a {x}"}, c.As("甲{x}", "a {x}").Reason("x", "1").Text)
	require.Equal(t, vocab.Text{ZH: "甲{x}", EN: "a {x}"}, c.As("甲{x}", "a {x}").Fault("", "x", "1").Text)
}

func TestALongValueIsShortenedInTheSentenceOnly(t *testing.T) {
	c := vocab.Code{Code: "a", Text: vocab.Text{ZH: "{x}", EN: `{"x"}`}}
	long := strings.Repeat("长", 100)
	r := c.Reason("x", long)
	require.Equal(t, strings.Repeat("长", 60)+"…", r.Text.ZH)
	require.Equal(t, `"`+strings.Repeat("长", 60)+`…"`, r.Text.EN)
	require.Equal(t, long, r.Args[0].Value)
}

// What a check adds to a fault stands beside its members, and is read strictly.
func TestAnEmbeddedFaultIsWrittenAndReadAsOneObject(t *testing.T) {
	type finding struct {
		vocab.Fault
		Ground string `json:"ground,omitempty"`
	}
	in := finding{vocab.Code{Code: "a.b", Severity: vocab.SeverityAdvice, Text: vocab.Text{ZH: "甲", EN: "a"},
		Mend: vocab.Text{ZH: "改", EN: "mend"}, Source: vocab.Source{Title: "办法"}}.Fault("/x"), "g"}
	text, err := json.Marshal(in)
	require.NoError(t, err)
	require.Equal(t, `{"path":"/x","code":"a.b","severity":"advice","message":{"zh":"甲","en":"a"},"mend":{"zh":"改","en":"mend"},"source":{"title":"办法"},"ground":"g"}`, string(text))
	out, faults := vocab.Decode[finding](text)
	require.Empty(t, faults)
	require.Equal(t, in, out)
	_, faults = vocab.Decode[finding]([]byte(`{"path":"/x","severity":"mend","Fault":{}}`))
	require.Equal(t, []string{vocab.CodeType, vocab.CodeUnknownField}, faults.Codes())
	text, err = json.Marshal(vocab.Fault{Path: "/x", Code: "a"})
	require.NoError(t, err)
	require.Equal(t, `{"path":"/x","code":"a","message":{"zh":"","en":""}}`, string(text), "what is not told is left out")
}

// Faults of a type that decodes itself keep all that they say.
func TestDecodeKeepsTheFaultsOfATypeWhole(t *testing.T) {
	_, faults := vocab.Decode[[]picky]([]byte(`[1]`))
	require.Equal(t, vocab.Faults{{Path: "/0/in", Code: "picky", Severity: vocab.SeverityWarning, Mend: vocab.Text{ZH: "改", EN: "mend"}}}, faults)
}

type picky struct{}

func (*picky) UnmarshalJSON([]byte) error {
	return vocab.Faults{{Path: "/in", Code: "picky", Severity: vocab.SeverityWarning, Mend: vocab.Text{ZH: "改", EN: "mend"}}}
}
