package deadline

import (
	"go/ast"
	goparser "go/parser"
	"go/token"
	"os"
	"regexp"
	"sort"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// Every code that stands in the source is in the catalogue, once, and the
// catalogue holds no other but the one that names the year error.
func TestCodesAreCatalogued(t *testing.T) {
	form := regexp.MustCompile(`^(calendar|clock|date|due|json|layer|matter|policy)\.[a-z_]+$`)
	used := map[string]bool{"calendar.year_unknown": true}
	files, err := os.ReadDir(".")
	require.NoError(t, err)
	for _, f := range files {
		if !strings.HasSuffix(f.Name(), ".go") || strings.HasSuffix(f.Name(), "_test.go") || f.Name() == "codes.go" {
			continue
		}
		parsed, err := goparser.ParseFile(token.NewFileSet(), f.Name(), nil, 0)
		require.NoError(t, err)
		ast.Inspect(parsed, func(n ast.Node) bool {
			if l, ok := n.(*ast.BasicLit); ok && l.Kind == token.STRING {
				if s, err := strconv.Unquote(l.Value); err == nil && form.MatchString(s) {
					used[s] = true
				}
			}
			return true
		})
	}
	var listed []string
	for _, c := range Codes() {
		require.True(t, used[c.Code], "%s is used nowhere", c.Code)
		require.NotEmpty(t, c.Text.ZH)
		require.NotEmpty(t, c.Text.EN)
		delete(used, c.Code)
		listed = append(listed, c.Code)
	}
	require.Empty(t, used, "not in the catalogue")
	require.True(t, sort.StringsAreSorted(listed))
}

// closed holds a closed set against the promises that all of them make.
func closed[T ~uint8](t *testing.T, v Vocabulary[T], parse func(string) (T, error)) {
	tokens := map[string]bool{}
	for _, x := range v.All() {
		require.True(t, v.Valid(x))
		require.NotEmpty(t, v.Term(x))
		require.NotEmpty(t, v.Text(x).EN)
		require.False(t, tokens[v.String(x)])
		tokens[v.String(x)] = true
		for _, s := range []string{v.String(x), v.Term(x)} {
			y, err := parse(s)
			require.NoError(t, err)
			require.Equal(t, x, y, s)
		}
		b, err := v.Marshal(x)
		require.NoError(t, err)
		var y T
		require.NoError(t, v.Unmarshal(&y, b))
		require.Equal(t, x, y)
	}
	bad := T(v.Len() + 1)
	require.False(t, v.Valid(bad))
	require.False(t, v.Valid(0))
	require.Regexp(t, `^[A-Z][A-Za-z]+\([0-9]+\)$`, v.String(bad))
	require.Empty(t, v.String(0))
	require.Empty(t, v.Term(bad))
	_, err := v.Marshal(bad)
	require.ErrorIs(t, err, ErrUnknownWord)
	_, err = parse("")
	require.ErrorIs(t, err, ErrUnknownWord)
	_, err = parse("no such word")
	require.ErrorIs(t, err, ErrUnknownWord)
	var x T
	require.NoError(t, v.Unmarshal(&x, nil))
	require.Zero(t, x)
}

func TestClosedSets(t *testing.T) {
	closed(t, gradeWords, ParseGrade)
	closed(t, trackWords, ParseTrack)
	closed(t, levelWords, ParseLevel)
	closed(t, timingWords, ParseTiming)
	closed(t, proposerKindWords, ParseProposerKind)
	closed(t, roleWords, ParseRole)
	closed(t, eventWords, ParseEvent)
	closed(t, actWords, ParseAct)
	closed(t, dayKindWords, ParseDayKind)
	closed(t, unitWords, ParseUnit)
	closed(t, rollWords, ParseRoll)
	closed(t, monthEndWords, ParseMonthEnd)
	closed(t, ruleKindWords, ParseRuleKind)
	closed(t, decisionWords, ParseDecision)
	closed(t, impossibleWords, ParseImpossible)
	closed(t, reopeningWords, ParseReopening)
	closed(t, standingWords, ParseStandingState)
	closed(t, alertWords, ParseAlert)
	closed(t, recipientWords, ParseRecipient)
	closed(t, bucketWords, ParseBucket)
	require.Equal(t, len(metBy), actWords.Len()+1, "every act says what meets it")
}
