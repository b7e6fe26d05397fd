package vocab_test

import (
	"encoding/json"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/seed-3129f372/tian/deadline/vocab"
)

type colour = vocab.Word[colourSet]

const (
	red colour = iota + 1
	green
)

type colourSet struct{}

func (colourSet) Words() vocab.Words { return colourWords }

var colourWords = vocab.Words{Name: "Colour", List: []vocab.Row{
	{Token: "red", ZH: "红/赤", EN: "red"},
	{Token: "green", ZH: "绿", EN: "green"},
}}

func TestWordOfAClosedSet(t *testing.T) {
	require.Equal(t, []colour{red, green}, vocab.All[colour]())
	require.Equal(t, []string{"red", "green", "", "Colour(3)"}, []string{red.String(), green.String(), colour(0).String(), colour(3).String()})
	require.Equal(t, vocab.Text{ZH: "红", EN: "red"}, red.Text(), "the first synonym is printed")
	require.Empty(t, colour(3).Term())
	require.True(t, green.Valid())
	require.False(t, colour(0).Valid())
	require.False(t, colour(3).Valid())
	for _, s := range []string{"red", "红", "赤"} {
		x, err := vocab.Parse[colour](s)
		require.NoError(t, err, s)
		require.Equal(t, red, x, s)
	}
	for _, s := range []string{"", "blue", "/", "红/", "红/赤", "Red"} {
		x, err := vocab.Parse[colour](s)
		require.Zero(t, x, s)
		require.ErrorIs(t, err, vocab.ErrUnknownWord, s)
		require.ErrorContains(t, err, "one of red, green", s)
	}
}

func TestWordAsTextAndInDatabases(t *testing.T) {
	b, err := json.Marshal(map[colour]colour{red: green, 0: 0})
	require.NoError(t, err)
	require.JSONEq(t, `{"red":"green","":""}`, string(b))
	_, err = json.Marshal(colour(9))
	require.ErrorIs(t, err, vocab.ErrUnknownWord)
	x := red
	require.Error(t, json.Unmarshal([]byte(`"blue"`), &x))
	require.Equal(t, red, x, "kept where the text is not understood")
	require.NoError(t, json.Unmarshal([]byte(`"绿"`), &x))
	require.Equal(t, green, x)
	require.NoError(t, json.Unmarshal([]byte(`""`), &x))
	require.Zero(t, x)

	stored, err := green.Value()
	require.NoError(t, err)
	require.Equal(t, "green", stored)
	stored, err = colour(0).Value()
	require.NoError(t, err)
	require.Nil(t, stored)
	_, err = colour(9).Value()
	require.ErrorIs(t, err, vocab.ErrUnknownWord)
	for _, src := range []any{"green", []byte("绿")} {
		x = 0
		require.NoError(t, x.Scan(src))
		require.Equal(t, green, x)
	}
	require.ErrorIs(t, x.Scan(2), vocab.ErrUnknownWord)
	require.NoError(t, x.Scan(nil))
	require.Zero(t, x)
}

func TestUnknownWordNamesTheMend(t *testing.T) {
	_, fs := vocab.Decode[map[string]colour]([]byte(`{"sky":"blue"}`))
	require.Equal(t, vocab.Faults{{Path: "/sky", Code: "json.type", Text: vocab.Text{
		ZH: "“blue”不在词表中，可用：红 red、绿 green",
		EN: `unknown word for Colour: "blue" is not one of red, green`,
	}}}, fs)
}

// A word in a list is written, or the entry taken out: nothing has the unset value.
func TestAListOfWordsHoldsNoneUnset(t *testing.T) {
	type lists struct {
		Roles  []vocab.Role            `json:"roles"`
		One    vocab.Role              `json:"one"`
		Deep   [][]vocab.Track         `json:"deep"`
		By     map[vocab.Track]int     `json:"by"`
		Of     map[string][]vocab.Role `json:"of"`
		Points []*vocab.Role           `json:"points"`
		Texts  []string                `json:"texts"`
	}
	for text, path := range map[string]string{
		`{"roles":[null]}`: "/roles/0", `{"roles":["lead",""]}`: "/roles/1", `{"roles":[null,"lead"]}`: "/roles/0",
		`{"deep":[["proposal"],[""]]}`: "/deep/1/0", `{"by":{"":1}}`: "/by/", `{"of":{"a":["lead",null]}}`: "/of/a/1",
	} {
		_, faults := vocab.Decode[lists]([]byte(text))
		require.Len(t, faults, 1, text)
		require.Equal(t, path, faults[0].Path, text)
		require.Equal(t, vocab.CodeType, faults[0].Code)
		require.Contains(t, faults[0].Text.ZH, "删去", "the way out")
	}
	for _, text := range []string{`{"one":null}`, `{"one":""}`, `{"roles":null}`, `{"roles":[]}`, `{"deep":[null]}`, `{"by":null}`, `{"texts":["",null]}`} {
		_, faults := vocab.Decode[lists]([]byte(text))
		require.Empty(t, faults, text)
	}
}
