package vocab

import (
	"bytes"
	"encoding/json"
	"fmt"
	"strconv"
	"unicode/utf16"
	"unicode/utf8"
)

// maxDepth bounds the nesting of a document that Decode reads.
const maxDepth = 100

type nodeKind uint8

const (
	nullNode nodeKind = iota
	boolNode
	numberNode
	stringNode
	arrayNode
	objectNode
)

var kindNames = [...]Text{
	{ZH: "空值", EN: "null"}, {ZH: "真假值", EN: "a boolean"}, {ZH: "数字", EN: "a number"},
	{ZH: "字符串", EN: "a string"}, {ZH: "数组", EN: "an array"}, {ZH: "对象", EN: "an object"},
}

// node is one JSON value with the place of its text. The nodes of a document
// stand one after the other in the order of the text: those of a list after its
// own, those of an object with the node of each key before that of its value.
type node struct {
	kind       nodeKind
	start, end int
	next       int // the node after this one and all in it
	kids       int // of an object, its members; of an array, its elements
	text       int // of a string with escapes: 1 + its place among the texts
}

// step is one step on the way to a value: into a member of an object, whose key
// is a node, or into an element of a list.
type step struct {
	key   int // 0 in a list: the first node is no key
	index int
}

// parser reads one JSON document into nodes; it stops at the first error of
// syntax, since nothing after it can be trusted.
type parser struct {
	data   []byte
	pos    int
	nodes  []node
	texts  []string // of strings with escapes
	faults Faults
	path   []step // to where it is
}

// mostKey bounds a key in a pointer: hostile ones can be large, and stand in the
// pointer of every fault below them.
const mostKey = 200

// pointer writes out where it is as a JSON Pointer; of keys above mostKey
// characters it gives the beginning.
func (p *parser) pointer() string {
	at := ""
	for _, s := range p.path {
		if s.key == 0 {
			at = At(at, s.index)
		} else {
			at += Pointer(shorten(p.string(&p.nodes[s.key]), mostKey))
		}
	}
	return at
}

func (p *parser) into(s step) { p.path = append(p.path, s) }
func (p *parser) out()        { p.path = p.path[:len(p.path)-1] }

func (p *parser) document() bool {
	if !utf8.Valid(p.data) {
		p.faults.Add("", codeSyntax.As("不是有效的 UTF-8 文本，请另存为 UTF-8", "not valid UTF-8; save the file as UTF-8"))
		return false
	}
	if p.space(); p.pos < len(p.data) && (p.data[p.pos] == '{' || p.data[p.pos] == '[') {
		p.nodes = make([]node, 0, 8+min(len(p.data)/12, 1024))
	}
	if !p.value() {
		return false
	}
	p.space()
	if p.pos < len(p.data) {
		return p.syntax("多余的内容", "more text after the value")
	}
	return true
}

// string is the text of a string.
func (p *parser) string(n *node) string {
	if n.text > 0 {
		return p.texts[n.text-1]
	}
	return string(p.data[n.start+1 : n.end-1])
}

// bytes is the text of a string, not to be kept or changed.
func (p *parser) bytes(n *node) []byte {
	if n.text > 0 {
		return []byte(p.texts[n.text-1])
	}
	return p.data[n.start+1 : n.end-1 : n.end-1]
}

func (p *parser) space() {
	for p.pos < len(p.data) {
		switch p.data[p.pos] {
		case ' ', '\t', '\n', '\r':
			p.pos++
		default:
			return
		}
	}
}

// syntax reports an error at the present position; it returns false.
func (p *parser) syntax(zh, en string) bool {
	before := p.data[:min(p.pos, len(p.data))]
	line := bytes.Count(before, newline) + 1
	column := utf8.RuneCount(before[bytes.LastIndexByte(before, '\n')+1:]) + 1
	p.faults.Add(p.pointer(), codeSyntax.As(
		fmt.Sprintf("JSON 语法错误，第%d行第%d列：%s", line, column, zh),
		fmt.Sprintf("JSON syntax error at line %d, column %d: %s", line, column, en)))
	p.faults[len(p.faults)-1].Line = p.line(p.pos)
	return false
}

// value reads one value into nodes.
func (p *parser) value() bool {
	p.space()
	if len(p.path) > maxDepth {
		p.faults.Add(p.pointer(), codeTooDeep.As(fmt.Sprintf("嵌套超过%d层", maxDepth), fmt.Sprintf("nested deeper than %d levels", maxDepth)))
		return false
	}
	if p.pos >= len(p.data) {
		return p.syntax("内容未完", "the text ends too early")
	}
	at := len(p.nodes)
	p.nodes = append(p.nodes, node{start: p.pos})
	kind, kids, text, ok := nullNode, 0, 0, false
	switch c := p.data[p.pos]; c {
	case '{':
		kind = objectNode
		kids, ok = p.object()
	case '[':
		kind = arrayNode
		kids, ok = p.array()
	case '"':
		kind = stringNode
		text, ok = p.str()
	case 't':
		kind = boolNode
		ok = p.word("true")
	case 'f':
		kind = boolNode
		ok = p.word("false")
	case 'n':
		ok = p.word("null")
	default:
		if c == '-' || c >= '0' && c <= '9' {
			kind = numberNode
			ok = p.number()
		} else {
			ok = p.syntax("此处应为一个值", "a value is wanted here")
		}
	}
	n := &p.nodes[at]
	n.kind, n.end, n.next, n.kids, n.text = kind, p.pos, len(p.nodes), kids, text
	return ok
}

func (p *parser) word(w string) bool {
	if !bytes.HasPrefix(p.data[p.pos:], []byte(w)) {
		return p.syntax("此处应为一个值", "a value is wanted here")
	}
	p.pos += len(w)
	return true
}

// number takes the longest run of number characters and lets encoding/json
// judge its form, where it is more than some digits.
func (p *parser) number() bool {
	start, digits := p.pos, true
	for ; p.pos < len(p.data); p.pos++ {
		if c := p.data[p.pos]; c >= '0' && c <= '9' {
			continue
		} else if c != '+' && c != '-' && c != '.' && c != 'e' && c != 'E' {
			break
		}
		digits = false
	}
	plain := digits && (p.pos == start+1 || p.data[start] != '0')
	if !plain && !json.Valid(p.data[start:p.pos]) {
		p.pos = start
		return p.syntax("数字写法有误", "malformed number")
	}
	return true
}

// str passes over a string; of one with escapes it returns 1 + the place of its
// text.
func (p *parser) str() (int, bool) {
	start, plain := p.pos, true
	for p.pos++; p.pos < len(p.data); p.pos++ {
		switch c := p.data[p.pos]; {
		case c == '"':
			p.pos++
			if plain {
				return 0, true
			}
			var s string
			if json.Unmarshal(p.data[start:p.pos], &s) != nil {
				p.pos = start
				return 0, p.syntax("字符串写法有误", "malformed string")
			}
			if bytes.Contains(p.data[start:p.pos], []byte("\\u")) {
				p.surrogates(start)
			}
			p.texts = append(p.texts, s)
			return len(p.texts), true
		case c == '\\':
			p.pos++
			plain = false
		case c < ' ':
			plain = false // an error, which the slow path words
		}
	}
	p.pos = start
	return 0, p.syntax("字符串没有结束引号", "the string has no closing quote")
}

// surrogates reports the first half of a character in a string that was passed
// over from start, \ud800 without its other half: it would be read as U+FFFD, and
// two ids become one.
func (p *parser) surrogates(start int) {
	text := p.data[start:p.pos]
	for i := 0; i < len(text)-6; i++ {
		if text[i] != '\\' {
			continue
		}
		if i++; text[i] != 'u' {
			continue
		}
		x, _ := strconv.ParseUint(string(text[i+1:i+5]), 16, 16)
		at := i - 1
		if i += 4; !utf16.IsSurrogate(rune(x)) {
			continue
		}
		if i+6 < len(text) && text[i+1] == '\\' && text[i+2] == 'u' {
			low, _ := strconv.ParseUint(string(text[i+3:i+7]), 16, 16)
			if utf16.DecodeRune(rune(x), rune(low)) != utf8.RuneError {
				i += 6
				continue
			}
		}
		told := len(p.faults)
		half := string(text[at : at+6])
		p.faults.Add(p.pointer(), codeSurrogate.As("文字中的"+half+"只是半个字符，请补上另一半或删去",
			half+" in the text is half a character: give its other half, or take it out"))
		if told < len(p.faults) && told < mostFaults {
			p.faults[told].Line = p.line(start + at)
		}
		return
	}
}

func (p *parser) array() (int, bool) {
	p.pos++
	p.space()
	if p.pos < len(p.data) && p.data[p.pos] == ']' {
		p.pos++
		return 0, true
	}
	for n := 0; ; n++ {
		p.into(step{index: n})
		if !p.value() {
			return 0, false
		}
		p.out()
		if done, ok := p.next(']'); done || !ok {
			return n + 1, ok
		}
	}
}

func (p *parser) object() (int, bool) {
	p.pos++
	p.space()
	if p.pos < len(p.data) && p.data[p.pos] == '}' {
		p.pos++
		return 0, true
	}
	for n := 1; ; n++ {
		p.space()
		if p.pos >= len(p.data) || p.data[p.pos] != '"' {
			return 0, p.syntax("此处应为带双引号的键", "a quoted key is wanted here")
		}
		at := len(p.nodes)
		p.nodes = append(p.nodes, node{kind: stringNode, start: p.pos, next: len(p.nodes) + 1})
		text, ok := p.str()
		if !ok {
			return 0, false
		}
		key := &p.nodes[at]
		key.end, key.text = p.pos, text
		p.space()
		if p.pos >= len(p.data) || p.data[p.pos] != ':' {
			return 0, p.syntax("键后应有冒号", "a colon is wanted after the key")
		}
		p.pos++
		p.into(step{key: at})
		if !p.value() {
			return 0, false
		}
		p.out()
		if done, ok := p.next('}'); done || !ok {
			return n, ok
		}
	}
}

// next takes a comma or the closing bracket.
func (p *parser) next(closing byte) (done, ok bool) {
	p.space()
	if p.pos < len(p.data) {
		switch p.data[p.pos] {
		case closing:
			p.pos++
			return true, true
		case ',':
			p.pos++
			return false, true
		}
	}
	return false, p.syntax(fmt.Sprintf("此处应为逗号或 %c", closing), fmt.Sprintf("a comma or %c is wanted here", closing))
}
