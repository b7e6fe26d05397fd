package classify

import (
	"encoding/binary"
	"fmt"
	"hash/crc32"
	"math/rand"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/seed-3129f372/tian/proposal/rule"
)

// lesson is one example for a learner.
type lesson struct{ text, label string }

// lessons are made up.
var lessons = []lesson{
	{"修建通村公路", "路"}, {"公路硬化", "路"}, {"增加公交班次", "路"}, {"道路拓宽改造", "路"},
	{"幼儿园入园难", "学"}, {"小学教师待遇", "学"}, {"学校食堂改造", "学"},
	{"卫生院缺医生", "医"}, {"村医养老", "医"}, {"医院停车", "医"},
}

func taught(t testing.TB, reader *Classifier, all []lesson) *Learner {
	t.Helper()
	l := NewLearner(reader)
	for _, x := range all {
		require.NoError(t, l.Add(rule.Document{Title: x.text}, x.label))
	}
	return l
}

func bytesOf(t testing.TB, l *Learner) []byte {
	t.Helper()
	b, err := l.MarshalBinary()
	require.NoError(t, err)
	return b
}

func TestLearnerLearns(t *testing.T) {
	for _, reader := range []*Classifier{nil, Default()} {
		l := taught(t, reader, lessons)
		require.Equal(t, len(lessons), l.Examples())
		require.Equal(t, []string{"医", "学", "路"}, l.Labels())
		for text, want := range map[string]string{"维修村公路": "路", "小学教师不足": "学", "医生不足": "医"} {
			v := l.Classify(rule.Document{Title: text})
			require.Equal(t, want, v.Best().ID, text)
			require.Len(t, v.Labels, 3)
			require.Equal(t, v.Best().Score, v.Confidence)
			sum := 0
			for _, k := range v.Labels {
				sum += k.Score
			}
			require.LessOrEqual(t, sum, million)
		}
	}
}

func TestLearnerExplainsByTerms(t *testing.T) {
	v := taught(t, nil, lessons).Classify(rule.Document{Title: "小学教师不足"})
	r := v.Best().Reasons[0]
	require.Equal(t, codeLearned.Code, r.Code)
	require.Positive(t, r.Points)
	require.Contains(t, "小学教师", r.Term)
	require.Equal(t, rule.WhereTitle, r.Where)
	for _, r := range v.Best().Reasons {
		require.Equal(t, r.Term, string([]rune("小学教师不足")[r.At[0]:r.At[1]]))
	}
}

func TestLearnerWithoutEvidence(t *testing.T) {
	v := NewLearner(nil).Classify(rule.Document{Title: "公路"})
	require.Empty(t, v.Labels)
	require.False(t, v.Decided)
	v = taught(t, nil, lessons).Classify(rule.Document{Title: "〇〇〇"})
	require.Zero(t, v.Best().Score)
	require.Equal(t, []Evidence{{Code: codeNoEvidence.Code}}, v.Best().Reasons)
	require.ErrorIs(t, NewLearner(nil).Add(rule.Document{}, ""), ErrLabel)
	require.ErrorIs(t, NewLearner(nil).Add(rule.Document{}, strings.Repeat("长", 100)), ErrLabel)
}

// The order of the examples, and stopping half way, change nothing.
func TestLearnerIsOrderIndependentAndIncremental(t *testing.T) {
	reader := Default()
	want := bytesOf(t, taught(t, reader, lessons))
	random := rand.New(rand.NewSource(1))
	for range 5 {
		mixed := append([]lesson(nil), lessons...)
		random.Shuffle(len(mixed), func(i, j int) { mixed[i], mixed[j] = mixed[j], mixed[i] })
		half := random.Intn(len(mixed))
		l, err := LoadLearner(bytesOf(t, taught(t, reader, mixed[:half])), reader)
		require.NoError(t, err)
		for _, x := range mixed[half:] {
			require.NoError(t, l.Add(rule.Document{Title: x.text}, x.label))
		}
		require.Equal(t, want, bytesOf(t, l))
		require.Equal(t, taught(t, reader, lessons).Classify(rule.Document{Title: "学校公路"}), l.Classify(rule.Document{Title: "学校公路"}))
	}
}

func TestModelRefusesDamage(t *testing.T) {
	l := taught(t, nil, lessons)
	good := bytesOf(t, l)
	same, err := LoadLearner(good, nil)
	require.NoError(t, err)
	require.Equal(t, l.Examples(), same.Examples())
	for i := range good {
		bad := append([]byte(nil), good...)
		bad[i] ^= 1 << (i % 8)
		_, err := LoadLearner(bad, nil)
		require.ErrorIs(t, err, ErrModel, "byte %d", i)
		_, err = LoadLearner(good[:i], nil)
		require.ErrorIs(t, err, ErrModel, "cut at %d", i)
	}
	_, err = LoadLearner(good, Default())
	require.ErrorIs(t, err, ErrModel, "another reader")
}

func FuzzLoadLearner(f *testing.F) {
	f.Add(bytesOf(f, taught(f, nil, lessons)))
	f.Add([]byte(modelMark))
	f.Fuzz(func(t *testing.T, model []byte) {
		l, err := LoadLearner(sealed(model), nil)
		if err != nil {
			require.ErrorIs(t, err, ErrModel)
			return
		}
		again, err := LoadLearner(bytesOf(t, l), nil)
		require.NoError(t, err)
		require.Equal(t, bytesOf(t, l), bytesOf(t, again))
		l.Classify(rule.Document{Title: "公路"})
	})
}

// sealed gives changed bytes a right mark and checksum, so that the fuzzer gets
// past them.
func sealed(model []byte) []byte {
	if len(model) < 4 {
		return model
	}
	body := model[: len(model)-4 : len(model)-4]
	return binary.BigEndian.AppendUint32(body, crc32.ChecksumIEEE(body))
}

// The title leads where there is a body.
func TestLearnerReadsTheBody(t *testing.T) {
	l := taught(t, nil, lessons)
	require.Equal(t, "路", l.Classify(rule.Document{Body: "公路硬化"}).Best().ID)
	require.Equal(t, "学", l.Classify(rule.Document{Title: "小学教师", Body: "公路"}).Best().ID)
}

// Where few examples are at hand, a reader is worth many of them: half of the
// real rows teach, the other half asks.
func TestReaderHelps(t *testing.T) {
	right := func(reader *Classifier) int {
		l := NewLearner(reader)
		rows := labelled(t, true)
		for _, r := range rows {
			if !heldOut(r) {
				require.NoError(t, l.Add(rule.Document{Title: r.Title}, r.Department))
			}
		}
		n := 0
		for _, r := range rows {
			if heldOut(r) && l.Classify(rule.Document{Title: r.Title}).Best().ID == r.Department {
				n++
			}
		}
		return n
	}
	plain, read := right(nil), right(Default())
	t.Logf("right of 61: characters alone %d, with a reader %d", plain, read)
	require.Greater(t, read, plain)
}

// BenchmarkLearn adds one title of 25 characters.
func BenchmarkLearn(b *testing.B) {
	for _, x := range []struct {
		name   string
		reader *Classifier
	}{{"characters", nil}, {"reader", Default()}} {
		b.Run(x.name, func(b *testing.B) {
			l := NewLearner(x.reader)
			i := 0
			for b.Loop() {
				i++
				title := fmt.Sprintf("关于完善城乡居民养老服务体系第%d号和医养结合的建议", i)
				if err := l.Add(rule.Document{Title: title}, lessons[i%len(lessons)].label); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}
