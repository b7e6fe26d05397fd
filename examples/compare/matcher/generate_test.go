package matcher

import (
	_ "embed"
	"math"
	"math/rand"
	"sort"
	"strconv"
	"strings"
	"unicode/utf8"
)

//go:embed words.txt
var wordList string

const functionWords = "关于 建议 进一步 加强 推进 完善 促进 提升 我市 我区 目前 近年来 随着 存在 问题 主要 原因 一是 二是 三是 同时 因此 应当 通过 " +
	"开展 建立 健全 机制 制度 加大 力度 工作 情况 有关部门 进行 提高 水平 积极 实施 发展 群众 广大 不断 仍然 不足 缺乏 部分 地区 方面 需要 " +
	"重视 解决 加快 探索 推动 支持 鼓励 引导 强化 切实 有效"

// law draws ranks by Zipf's law.
type law []float64

// zipf returns the law for n ranks with an exponent.
func zipf(n int, exponent float64) law {
	sums := make(law, n)
	total := 0.0
	for i := range sums {
		total += math.Pow(float64(i+2), -exponent)
		sums[i] = total
	}
	return sums
}

func (l law) draw(r *rand.Rand) int {
	return sort.SearchFloat64s(l, r.Float64()*l[len(l)-1])
}

// language is what documents and terms are made of.
type language struct {
	words, functions []string
	characters       []rune
	byWord, byRune   law
}

func newLanguage(r *rand.Rand) language {
	l := language{words: strings.Fields(wordList), functions: strings.Fields(functionWords)}
	known := map[rune]bool{}
	for _, c := range strings.Join(l.words, "") {
		if !known[c] {
			known[c] = true
			l.characters = append(l.characters, c)
		}
	}
	for c := '一'; len(l.characters) < 3500; c += 5 {
		if !known[c] {
			l.characters = append(l.characters, c)
		}
	}
	l.byRune = zipf(len(l.characters), 0.9)
	seen := map[string]bool{}
	for _, w := range l.words {
		seen[w] = true
	}
	lengths := []int{4, 3, 3, 2, 2, 2, 2, 2, 2, 2}
	for len(l.words) < 6000 {
		if w := l.letters(r, lengths[r.Intn(len(lengths))]); !seen[w] {
			seen[w] = true
			l.words = append(l.words, w)
		}
	}
	l.byWord = zipf(len(l.words), 0.75)
	return l
}

// letters returns n characters.
func (l *language) letters(r *rand.Rand, n int) string {
	s := ""
	for range n {
		s += string(l.characters[l.byRune.draw(r)])
	}
	return s
}

// token returns one token of running text.
func (l *language) token(r *rand.Rand) string {
	switch x := r.Float64(); {
	case x < 0.42:
		return l.words[l.byWord.draw(r)]
	case x < 0.57:
		return l.functions[r.Intn(len(l.functions))]
	case x < 0.97:
		return l.letters(r, 1)
	case x < 0.985:
		return strconv.Itoa(1 + r.Intn(2030))
	default:
		return string(rune('A' + r.Intn(26)))
	}
}

// prose appends text of at least so many characters.
func (l *language) prose(b *strings.Builder, r *rand.Rand, characters int) {
	marks := []string{"，", "，", "，", "。", "。", "、", "；", "："}
	for n, since := 0, 0; n < characters; {
		t := l.token(r)
		b.WriteString(t)
		k := utf8.RuneCountInString(t)
		n, since = n+k, since+k
		if since > 6+r.Intn(14) {
			b.WriteString(marks[r.Intn(len(marks))])
			n, since = n+1, 0
		}
	}
}

// document is one text in the two forms that engines take.
type document struct {
	title, body, text string
	bytes             []byte
}

func newDocument(title, body string) document {
	text := title + "\n" + body
	return document{title, body, text, []byte(text)}
}

// newLanguageAndSource returns the language of the workload, and the source of
// chance as it stands after making it.
func newLanguageAndSource() (language, *rand.Rand) {
	r := rand.New(rand.NewSource(20260101))
	return newLanguage(r), r
}

func generateDocuments(n int) []document {
	l, r := newLanguageAndSource()
	all := make([]document, n)
	for i := range all {
		var title, body strings.Builder
		title.WriteString("关于")
		l.prose(&title, r, 10+r.Intn(16))
		title.WriteString("的建议")
		l.prose(&body, r, 700+r.Intn(960))
		all[i] = newDocument(title.String(), body.String())
	}
	return all
}

func generateTerms(n int) []string {
	l, _ := newLanguageAndSource()
	r := rand.New(rand.NewSource(77))
	seen := map[string]bool{}
	var all []string
	put := func(t string) {
		if k := utf8.RuneCountInString(t); k >= 2 && k <= 8 && !seen[t] && len(all) < n {
			seen[t] = true
			all = append(all, t)
		}
	}
	common := func() string { return l.words[r.Intn(600)] }
	for len(all) < min(n*3/10, 1500) {
		put(l.words[r.Intn(3000)])
	}
	for len(all) < n {
		switch r.Intn(10) {
		case 0:
			put(common() + common() + common())
		case 1, 2:
			put(l.letters(r, 3))
		default:
			put(l.words[r.Intn(3000)] + common())
		}
	}
	return all
}
