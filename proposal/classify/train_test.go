package classify

import (
	"bytes"
	"compress/gzip"
	"crypto/sha256"
	"encoding/json"
	"flag"
	"io"
	"math"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
	"unicode"

	"github.com/stretchr/testify/require"

	"github.com/seed-3129f372/tian/deadline/vocab"
	"github.com/seed-3129f372/tian/proposal/internal/heading"
	"github.com/seed-3129f372/tian/proposal/rule"
)

var train = flag.Bool("train", false, "train the built-in weights anew from testdata/training, and measure them: TestTrain")

// The choices of the training, found by cross-fitting on the real titles of
// testdata/training. Another value of any of them means training anew.
const (
	folds      = 10   // by turns each tenth of the real titles is left out and then sorted
	rounds     = 6    // over all examples; the weights are the means of the later half
	rate       = 0.3  // of descent
	firstGrade = 0.1  // that is added to the squares of AdaGrad
	decay      = 1e-3 // of weights
	leastOften = 2    // a piece has to occur
	shareSay   = 4.0  // of the rules' evidence, in natural units
	foundSay   = 1.0  // of any evidence of a rule
	realSay    = 3.0  // weight of a real title
	thingSay   = 3.0  // weight of a thing
	doubted    = 0.2  // of a written label goes, half each, to its neighbours and to what is common
	dropped    = 0.09 // of the largest weight: smaller ones are left out
	asIf       = 12.0 // times more a label came first, when it is asked how far it is to be trusted
	wanted     = 90   // of 100 titles with the lead that decides should be right
)

// TestTrain trains the weights from the files of testdata/training, finds the
// lead that decides and the calibration on the real titles that each training
// left out, and measures all on the untouched titles:
//
//	go test ./proposal/classify -run TestTrain -train
//
// The bytes are the same each time on one kind of processor.
func TestTrain(t *testing.T) {
	if !*train {
		t.Skip("only with -train")
	}
	c := rulesAlone(t)
	all, digest := examples(t, c)
	keys := dictionary(all)
	var left []outcome
	for k := range folds {
		c.trained = fit(slices.DeleteFunc(slices.Clone(all), func(x *example) bool { return x.real && x.fold == k }), keys, len(c.labels))
		c.trained.trust = make([]int64, len(c.labels)) // not known yet
		for _, x := range all {
			if x.real && x.fold == k {
				left = append(left, outcome{x, c.Classify(rule.Document{Title: x.title})})
			}
		}
	}
	trust := trusted(c, left)
	c.trained = fit(all, keys, len(c.labels))
	c.trained.digest, c.trained.trust = digest, trust
	var apart []outcome
	for _, r := range realRows(t, "untouched.jsonl.gz") {
		apart = append(apart, outcome{&example{label: c.index[r.Department]}, c.Classify(rule.Document{Title: r.Title})})
	}
	c.calibration = calibrate(c, append(left[:len(left):len(left)], apart...))
	c.trained.lead = leadFor(c, apart)
	raw := c.trained.marshal()
	require.NoError(t, os.WriteFile("department.trained", raw, 0o644))
	t.Logf("%d titles, %d pieces, %d weights in %d bytes", len(all), len(c.trained.keys), len(c.trained.weights), len(raw))

	c.threshold = c.trained.lead
	var crossed score
	for _, o := range left {
		o.v.Decided = c.measured(o.v) >= int(c.threshold)
		crossed.add(o.v, c.labels[o.x.label])
	}
	crossed.log(t, "real titles of the training, each sorted by weights that were trained without it")
	m := measures{Calibration: c.calibration, Measured: measure(t, c)}
	c.trained = nil
	left = left[:0]
	for _, x := range all {
		if x.real && !x.old {
			left = append(left, outcome{x, c.Classify(rule.Document{Title: x.title})})
		}
	}
	m.Rules = calibrate(c, left)
	text, err := json.MarshalIndent(m, "", "  ")
	require.NoError(t, err)
	require.NoError(t, os.WriteFile("data/department.measured.json", append(text, '\n'), 0o644))
	t.Logf("titles not seen by the authors: %+v", m.Measured)
}

// What is built in was trained on the files as they are, and the figures that
// are told are those of the weights and rules as they are.
func TestWhatIsBuiltInWasTrainedAndMeasured(t *testing.T) {
	c := Default()
	require.NotNil(t, c.trained)
	_, digest := examples(t, rulesAlone(t))
	require.Equal(t, digest, c.trained.digest, "a file of testdata/training changed: go test ./proposal/classify -run TestTrain -train")
	known, _ := Taxonomy(Department)
	require.Equal(t, known.Measured, measure(t, c), "the rules changed what is measured: go test ./proposal/classify -run TestTrain -train, and tell it in README.md")
	again, err := loadTrained(string(c.trained.marshal()))
	require.NoError(t, err)
	require.Equal(t, c.trained, again)
}

// The split of the real titles is by their letters, before anybody read them.
func TestUntouchedTitlesAreThoseOfTheirHash(t *testing.T) {
	for _, r := range realRows(t, "untouched.jsonl.gz") {
		require.True(t, untouched(r.Title))
	}
	for _, r := range realRows(t, "training/real.jsonl") {
		require.False(t, untouched(r.Title))
	}
	require.GreaterOrEqual(t, len(realRows(t, "untouched.jsonl.gz")), 200)
}

// Damaged weights are refused, never read past their end.
func TestDamagedWeightsAreRefused(t *testing.T) {
	for _, n := range []int{0, 5, len(trainedMark), len(trainedMark) + digestSize, 100, len(departmentTrained) / 2, len(departmentTrained) - 1} {
		_, err := loadTrained(departmentTrained[:n])
		require.ErrorIs(t, err, errTrained, n)
	}
	_, err := loadTrained(departmentTrained + "x")
	require.ErrorIs(t, err, errTrained)
	_, err = loadTrained("x" + departmentTrained[1:])
	require.ErrorIs(t, err, errTrained)
}

func rulesAlone(t testing.TB) *Classifier {
	t.Helper()
	set, err := Rules(Department)
	require.NoError(t, err)
	known, _ := Taxonomy(Department)
	c, err := New(set, Options{Taxonomy: known, RulesOnly: true})
	require.NoError(t, err)
	return c
}

// measure sorts the untouched titles. Nothing of them is shown.
func measure(t testing.TB, c *Classifier) Accuracy {
	t.Helper()
	var a Accuracy
	for _, r := range realRows(t, "untouched.jsonl.gz") {
		a.Add(c.Classify(rule.Document{Title: r.Title}), r.Department)
	}
	return a
}

// untouchedBelow of 256 titles are never read by those who write rules or
// training data: whether one is among them is told by the first byte of the
// SHA-256 of its letters and figures.
const untouchedBelow = 122

func untouched(title string) bool {
	return sha256.Sum256([]byte(letters(title)))[0] < untouchedBelow
}

func letters(title string) string {
	return strings.Map(func(r rune) rune {
		if r = unicode.ToLower(vocab.Narrow(r)); unicode.IsLetter(r) || unicode.IsNumber(r) {
			return r
		}
		return -1
	}, title)
}

// lines returns the lines of a file of testdata, unpacked.
func lines(t testing.TB, name string) []string {
	t.Helper()
	raw, err := os.ReadFile(filepath.Join("testdata", name))
	require.NoError(t, err)
	if strings.HasSuffix(name, ".gz") {
		z, err := gzip.NewReader(bytes.NewReader(raw))
		require.NoError(t, err)
		raw, err = io.ReadAll(z)
		require.NoError(t, err)
	}
	return strings.Split(strings.TrimSpace(string(raw)), "\n")
}

// realRows returns the rows of a file of real titles that a department led.
func realRows(t testing.TB, name string) []row {
	t.Helper()
	var rows []row
	for _, l := range lines(t, name) {
		var r row
		if json.Unmarshal([]byte(l), &r) != nil {
			t.Fatalf("%s: a line is no JSON object", name) // the line is not shown
		}
		if r.Department != "local_government" && r.Department != "other" {
			rows = append(rows, r)
		}
	}
	return rows
}

// example is one title, or a thing that titles ask for, to learn from.
type example struct {
	title  string
	label  int       // of a title
	target []float64 // the chance of each label
	weight float64
	real   bool
	old    bool // the rules were written for it
	fold   int  // of a real one
	shares []int64
	words  []int32 // that say nothing
	pieces []int32 // by their place among the keys, ascending
}

// examples reads all that is learned from, with a digest of it, and what the
// rules say of each. No title that is like an untouched one is among them.
func examples(t testing.TB, c *Classifier) ([]*example, [digestSize]byte) {
	t.Helper()
	l := gathering{t: t, c: c, common: make([]float64, len(c.labels)), digest: sha256.New()}
	for _, r := range realRows(t, "untouched.jsonl.gz") {
		l.apart = append(l.apart, pairs(r.Title))
	}
	l.real(realRows(t, "training/real.jsonl"), false)
	l.real(labelled(t, true), true)
	l.written("written.tsv", true)
	l.written("county.tsv", false)
	l.things()
	e := c.Sorter()
	for _, x := range l.all {
		for _, o := range e.judge(rule.Document{Title: x.title}) {
			x.shares = append(x.shares, int64(o.score))
		}
		x.words = c.vague.spans(x.title)
	}
	return l.all, [digestSize]byte(l.digest.Sum(nil))
}

// gathering gathers examples.
type gathering struct {
	t      testing.TB
	c      *Classifier
	apart  []map[string]bool // the pairs of the untouched titles
	all    []*example
	common []float64 // real titles of each label
	count  float64   // real titles
	digest interface {
		io.Writer
		Sum([]byte) []byte
	}
}

func (l *gathering) add(x *example) {
	io.WriteString(l.digest, x.title+"\n")
	for _, v := range x.target {
		io.WriteString(l.digest, strconv.FormatFloat(v, 'f', 6, 64))
	}
	p := pairs(x.title)
	if !slices.ContainsFunc(l.apart, func(o map[string]bool) bool { return like(p, o) }) {
		l.all = append(l.all, x)
	}
}

func (l *gathering) label(id, where string) int {
	y, ok := l.c.index[id]
	require.True(l.t, ok, "%s: no label %q", where, id)
	return y
}

func (l *gathering) real(rows []row, old bool) {
	for _, r := range rows {
		y := l.label(r.Department, r.ID)
		x := &example{title: r.Title, label: y, target: make([]float64, len(l.common)), weight: realSay, real: true, old: old, fold: int(sha256.Sum256([]byte(r.Title))[5]) % folds}
		x.target[y] = 1
		l.common[y]++
		l.count++
		l.add(x)
	}
}

// written reads titles that were written for training. Of a general file there
// are as many titles of each label as somebody cared to write: they are weighed
// to be as common as among the real ones.
func (l *gathering) written(name string, general bool) {
	n := float64(len(l.common))
	rows := lines(l.t, "training/"+name)
	many := map[string]float64{}
	for _, line := range rows {
		label, _, _ := strings.Cut(line, "\t")
		many[label]++
	}
	for i, line := range rows {
		label, title, ok := strings.Cut(line, "\t")
		require.True(l.t, ok, "%s:%d", name, i+1)
		y := l.label(label, name)
		if label == "local_government" {
			continue // follows the place, not the matter
		}
		x := &example{title: title, label: y, target: make([]float64, len(l.common)), weight: 1}
		if general {
			common := l.common[y] + 1
			if label == "other" {
				common = 0.3
			}
			x.weight = common / (l.count + n) / (many[label] / float64(len(rows)))
		}
		x.target[y] = 1
		l.doubt(x.target)
		l.add(x)
	}
}

// doubt gives a part of what somebody judged to the neighbours of the judged
// labels, and as much to what is common.
func (l *gathering) doubt(target []float64) {
	n := float64(len(target))
	to := make([]float64, len(target))
	for y, share := range target {
		for k, near := range l.c.near[y] {
			to[near] += float64(share * []float64{0.5, 0.3, 0.2}[k])
		}
	}
	for y := range target {
		to[y] += (l.common[y] + 0.3) / (l.count + 0.3*n)
		target[y] = float64(target[y]*(1-doubted)) + float64(to[y]*doubted/2)
	}
}

// things reads what titles ask for, with how often which departments lead.
func (l *gathering) things() {
	for i, line := range lines(l.t, "training/things.txt") {
		if strings.HasPrefix(line, "#") {
			continue
		}
		head, things, ok := strings.Cut(line, "|")
		require.True(l.t, ok, "things.txt:%d", i+1)
		target, sum := make([]float64, len(l.common)), 0.0
		said := strings.Fields(head)
		for j := 0; j+1 < len(said); j += 2 {
			share, err := strconv.ParseFloat(said[j+1], 64)
			require.NoError(l.t, err, "things.txt:%d", i+1)
			target[l.label(said[j], "things.txt")] += share / 100
			sum += share / 100
		}
		require.LessOrEqual(l.t, sum, 1.000001, "things.txt:%d", i+1)
		for y := range target {
			target[y] += (1 - sum) / float64(len(target))
		}
		l.doubt(target)
		for _, thing := range strings.Fields(things) {
			l.add(&example{title: thing, target: target, weight: thingSay})
		}
	}
}

// pairs are the pairs of neighbouring letters of a title.
func pairs(title string) map[string]bool {
	all := map[string]bool{}
	r := []rune(letters(title))
	for i := range len(r) - 1 {
		all[string(r[i:i+2])] = true
	}
	return all
}

// like reports whether two titles share more than 55 of 100 of their pairs.
func like(a, b map[string]bool) bool {
	both := 0
	for p := range a {
		if b[p] {
			both++
		}
	}
	return 100*both > 55*(len(a)+len(b)-both)
}

// dictionary returns the keys of the pieces that occur often enough, ascending,
// and notes which each example has.
func dictionary(all []*example) []uint64 {
	count := map[uint64]int{}
	held := make([][]uint64, len(all))
	for i, x := range all {
		for p := range pieces(x.title, heading.Kinds(x.title)) {
			if !cuts(x.words, p.at) {
				held[i] = append(held[i], p.key)
			}
		}
		slices.Sort(held[i])
		held[i] = slices.Compact(held[i])
		for _, k := range held[i] {
			count[k]++
		}
	}
	var keys []uint64
	for k, n := range count {
		if n >= leastOften && k != beginningMark && k != endMark {
			keys = append(keys, k)
		}
	}
	slices.Sort(keys)
	for i, x := range all {
		for _, k := range held[i] {
			if at, ok := slices.BinarySearch(keys, k); ok {
				x.pieces = append(x.pieces, int32(at))
			}
		}
	}
	return keys
}

// fit finds the weights by stochastic descent with the steps of AdaGrad.
func fit(all []*example, keys []uint64, labels int) *trained {
	w, g, mean := make([]float32, len(keys)*labels), make([]float32, len(keys)*labels), make([]float32, len(keys)*labels)
	bias, gb := make([]float64, labels), make([]float64, labels)
	rng := rand.New(rand.NewPCG(20260101, 77))
	order := rng.Perm(len(all))
	z := make([]float64, labels)
	for round := range rounds {
		rng.Shuffle(len(order), func(i, j int) { order[i], order[j] = order[j], order[i] })
		for _, i := range order {
			x := all[i]
			part := 1 / math.Sqrt(float64(max(len(x.pieces), 1)))
			for l := range z {
				z[l] = bias[l] + float64(shareSay*float64(x.shares[l])/million)
				if x.shares[l] > 0 {
					z[l] += foundSay
				}
			}
			for _, p := range x.pieces {
				for l, v := range w[int(p)*labels : int(p)*labels+labels] {
					z[l] += float64(part * float64(v))
				}
			}
			chances(z)
			for l := range z {
				z[l] = float64(z[l]-x.target[l]) * x.weight
				gb[l] += float64(z[l] * z[l])
				bias[l] -= rate * z[l] / math.Sqrt(gb[l]+1)
			}
			for _, p := range x.pieces {
				at := int(p) * labels
				for l, v := range z {
					s := float64(v*part) + float64(decay*float64(w[at+l]))
					if s > 1e-4 || s < -1e-4 {
						g[at+l] += float32(s * s)
						w[at+l] -= float32(rate * s / math.Sqrt(float64(g[at+l])+firstGrade))
					}
				}
			}
		}
		if round >= rounds/2 {
			for i := range mean {
				mean[i] += w[i] / (rounds - rounds/2)
			}
		}
	}
	return quantize(mean, bias, keys)
}

// chances turns weights into chances.
func chances(z []float64) {
	most, sum := slices.Max(z), 0.0
	for i := range z {
		z[i] = math.Exp(z[i] - most)
		sum += z[i]
	}
	for i := range z {
		z[i] /= sum
	}
}

// natural is how many of the units of trained are one natural unit.
const natural = 4096 / math.Ln2

// quantize keeps the weights that matter, as whole numbers of a byte.
func quantize(w []float32, bias []float64, keys []uint64) *trained {
	labels := len(bias)
	most := float32(0)
	for _, v := range w {
		most = max(most, v, -v)
	}
	unit := math.Ceil(float64(most) * natural / math.MaxInt8)
	t := &trained{share: int64(math.Round(shareSay * natural)), found: int64(math.Round(foundSay * natural)), unit: int64(unit), starts: []uint32{0}}
	for _, b := range bias {
		t.bias = append(t.bias, int64(b*natural))
	}
	var cells, weights []byte
	for i, key := range keys {
		before := len(cells)
		for l, v := range w[i*labels : (i+1)*labels] {
			if q := math.Round(float64(v) * natural / unit); q != 0 && max(v, -v) >= dropped*most {
				cells, weights = append(cells, byte(l)), append(weights, byte(int8(q)))
			}
		}
		if len(cells) > before {
			t.keys = append(t.keys, key)
			t.starts = append(t.starts, uint32(len(cells)))
		}
	}
	t.labels, t.weights = string(cells), string(weights)
	t.index()
	return t
}

// outcome is what was said of a real title by weights that were trained
// without it.
type outcome struct {
	x *example
	v Verdict
}

// measured returns what is calibrated of a verdict: its lead, less where its first
// label is less to be trusted.
func (c *Classifier) measured(v Verdict) int {
	return int(int64(lead(v.Labels, v.Labels[0].Score)) * c.trust(c.index[v.Labels[0].ID]) / million)
}

// trusted returns how often each label was right where it came first, in
// millionths, as if it had come first some times more and been as often right as
// all.
func trusted(c *Classifier, all []outcome) []int64 {
	first, right, good := make([]float64, len(c.labels)), make([]float64, len(c.labels)), 0.0
	for _, o := range all {
		y := c.index[o.v.Labels[0].ID]
		first[y]++
		if y == o.x.label {
			right[y]++
			good++
		}
	}
	trust := make([]int64, len(c.labels))
	for y := range trust {
		trust[y] = int64((right[y] + float64(asIf*good/float64(len(all)))) / (first[y] + asIf) * million)
	}
	return trust
}

// leadFor returns the smallest lead, in hundredths, from which on as many of 100
// of the outcomes were right as wanted.
func leadFor(c *Classifier, all []outcome) int64 {
	for hundredth := range 100 {
		least, n, right := hundredth*million/100, 0, 0
		for _, o := range all {
			if c.measured(o.v) >= least {
				n++
				if o.v.Best().ID == c.labels[o.x.label] {
					right++
				}
			}
		}
		if 100*right >= wanted*n {
			return int64(least)
		}
	}
	return million
}

func calibrate(c *Classifier, all []outcome) Calibration {
	var checked []Checked
	for _, o := range all {
		checked = append(checked, Checked{Score: c.measured(o.v), Right: o.v.Best().ID == c.labels[o.x.label]})
	}
	return NewCalibration(checked)
}
