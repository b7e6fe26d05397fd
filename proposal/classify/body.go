package classify

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// The text of a proposal says first what it is about and last what is asked for;
// between stands what it knows of the matter, in which every department turns
// up. zone is such a part of a body.
type zone uint8

// In ascending order of what they are worth.
const (
	between zone = iota
	opening      // the first paragraph
	demand       // what is asked for: 建议：一是…
	zones
)

// stretch is a run of code points of one zone, half open.
type stretch struct {
	zone     zone
	from, to int
}

const (
	// longestOpening is where a first paragraph ends that has no end of its
	// own, at the next end of a sentence, in code points.
	longestOpening = 120
	// longestHeading is the longest line, or beginning of one before a colon,
	// that is a heading, in code points.
	longestHeading = 18
)

// askings begin what is asked for, at the beginning of a sentence or, those of
// the second list too, of a clause. What follows must not be one of
// notAsking: 建议的办理.
var (
	askings       = []string{"建议", "恳请", "请求", "呼吁", "提议", "敬请", "特此建议", "希望"}
	clauseAskings = 5 // so many of them
	notAsking     = "的书案权者稿和与及中被已、”》"
	// before an asking at the beginning of a sentence
	beforeAsking = []string{"为此", "因此", "据此", "对此", "故此", "所以", "综上", "鉴于此", "特", "故", "现", "我们", "我", "本人", "代表", "委员", "在此", "谨", "并", "也", "同时"}
	// what headings of demands hold, and what ends the heading of something else
	askingHeads = []string{"建议", "对策", "解决办法", "解决措施", "具体措施", "具体请求", "意见如下", "诉求如下"}
	otherHeads  = []string{"问题", "原因", "理由", "现状", "案由", "背景", "情况", "分析", "意义", "效益", "必要性", "可行性", "附", "困难", "不足", "依据", "做法", "成效"}
	// what tells of the good that would come of it
	benefits = []string{"项目实施后", "项目建成后", "工程建成后", "建成后", "实施后", "修通后", "这样", "如此", "此举", "从而"}
)

// stretches parts a body into its zones, in order and without gaps. It looks at
// every character a bounded number of times.
func stretches(into []stretch, body string) []stretch {
	s := stretcher{all: into, now: opening}
	begins := sentence // what may begin here
	for i := 0; i < len(body); {
		if begins != nothing {
			s.begin(body[i:], begins)
		}
		r, size := utf8.DecodeRuneInString(body[i:])
		i += size
		s.at++
		switch {
		case r >= 0x4e00 && r < 0xff00: // by far the most
			begins = nothing
		case r == '\n' || r == '\r':
			begins = line
			if s.now == opening && s.at-s.since > longestHeading {
				s.turn(between)
			}
			if s.now == between && s.good {
				s.good = false
				s.turn(demand)
			}
		case ends(r):
			begins = sentence
			if s.now == opening && s.at-s.since >= longestOpening {
				s.turn(between)
			}
		case r == '，' || r == ',' || r == '：' || r == ':':
			begins = clause
		case unicode.IsSpace(r):
		default:
			begins = nothing
		}
	}
	s.turn(zones)
	return s.all
}

// ends reports whether a sentence ends with the character.
func ends(r rune) bool {
	switch r {
	case '。', '！', '？', '；', '!', '?', ';':
		return true
	}
	return false
}

type beginning uint8

const (
	nothing beginning = iota
	clause
	sentence
	line
)

type stretcher struct {
	all   []stretch
	now   zone
	since int  // where it began
	at    int  // code points read
	good  bool // within a demand, the good that would come of it is told
}

// turn ends a zone here and begins another.
func (s *stretcher) turn(to zone) {
	if to == s.now {
		return
	}
	if s.at > s.since {
		s.all = append(s.all, stretch{s.now, s.since, s.at})
	}
	s.now, s.since = to, s.at
}

// begin looks whether another zone begins with the text.
func (s *stretcher) begin(text string, b beginning) {
	if s.now == demand && b == clause {
		return
	}
	text = unnumbered(text)
	switch head := headingZone(text); {
	case head == demand:
		s.good = false
		s.turn(demand)
		return
	case head == between && b != clause && s.at > 0:
		s.good = false
		s.turn(between)
		return
	}
	if s.now == demand {
		if beginsWith(text, benefits) {
			s.good = true
			s.turn(between)
		}
		return
	}
	if asks(text, b) {
		s.good = false
		s.turn(demand)
	}
}

// numerals begin the numbers of items.
const numerals = "第一二三四五六七八九十0123456789"

// unnumbered returns a text without the number of an item: 一、 （二） 3.
func unnumbered(text string) string {
	if r, _ := utf8.DecodeRuneInString(text); r >= 0x4e00 && r < 0xff00 && !strings.ContainsRune(numerals, r) {
		return text // by far the most
	}
	rest := strings.TrimLeft(text, "（([ 　\t")
	cut := strings.TrimLeft(rest, numerals)
	if len(cut) == len(rest) {
		return text
	}
	if r := strings.TrimLeft(cut, "、.．)）]是要，,　 "); len(r) < len(cut) {
		return r
	}
	return text
}

// heading returns which zone a heading begins, zones where the text begins with
// none.
func headingZone(text string) zone {
	n, end := 0, -1
	for i, r := range text {
		n++
		switch {
		case r >= 0x4e00 && r < 0xff00 && n <= longestHeading:
			continue
		case ends(r), n > longestHeading, r == '，', r == ',':
			return zones
		case r != '：' && r != ':' && r != '\n' && r != '\r':
			continue
		}
		end = i
		break // out of the loop: what went on did so above
	}
	if end < 0 {
		return zones
	}
	text = strings.TrimSpace(text[:end])
	for _, w := range otherHeads {
		if strings.HasSuffix(text, w) {
			return between
		}
	}
	for _, w := range askingHeads {
		if strings.Contains(text, w) {
			return demand
		}
	}
	for _, w := range otherHeads {
		if strings.Contains(text, w) {
			return between
		}
	}
	return zones
}

// asks reports whether a text begins with what is asked for.
func asks(text string, b beginning) bool {
	words := askings
	if b == clause {
		words = askings[:clauseAskings]
	} else {
		for _, w := range beforeAsking {
			if rest, ok := strings.CutPrefix(text, w); ok {
				text = strings.TrimLeft(rest, "，, 　")
				break
			}
		}
	}
	for _, w := range words {
		if rest, ok := strings.CutPrefix(text, w); ok {
			r, _ := utf8.DecodeRuneInString(rest)
			return !strings.ContainsRune(notAsking, r)
		}
	}
	return false
}

func beginsWith(text string, words []string) bool {
	for _, w := range words {
		if strings.HasPrefix(text, w) {
			return true
		}
	}
	return false
}
