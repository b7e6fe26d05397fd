package vocab

import (
	"bytes"
	"encoding/json"
	"fmt"
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

// node is one JSON value with the place of its text.
type node struct {
	kind       nodeKind
	start, end int
	text       string   // of a string
	keys       []string // of an object, as they stand
	kids       []node   // of an object or array
}

// place is where a value stands in a document. It is written out as a JSON
// Pointer only when there is something to say about it.
type place struct {
	up    *place
	key   string
	index int // in a list, when key is not used
	list  bool
}

// String returns the JSON Pointer.
func (p *place) String() string {
	if p == nil {
		return ""
	}
	if p.list {
		return At(p.up.String(), p.index)
	}
	return p.up.String() + Pointer(p.key)
}

// parser reads one JSON document into nodes; it stops at the first error of
// syntax, since nothing after it can be trusted.
type parser struct {
	data   []byte
	pos    int
	faults Faults
}

func (p *parser) document() (node, bool) {
	if !utf8.Valid(p.data) {
		p.faults.Add("", "json.syntax", "不是有效的 UTF-8 文本，请另存为 UTF-8", "not valid UTF-8; save the file as UTF-8")
		return node{}, false
	}
	n, ok := p.value(nil, 0)
	if !ok {
		return n, false
	}
	p.space()
	if p.pos < len(p.data) {
		return n, p.syntax(nil, "多余的内容", "more text after the value")
	}
	return n, true
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
func (p *parser) syntax(path *place, zh, en string) bool {
	before := p.data[:min(p.pos, len(p.data))]
	line := bytes.Count(before, []byte("\n")) + 1
	column := utf8.RuneCount(before[bytes.LastIndexByte(before, '\n')+1:]) + 1
	p.faults.Add(path.String(), "json.syntax",
		fmt.Sprintf("JSON 语法错误，第%d行第%d列：%s", line, column, zh),
		fmt.Sprintf("JSON syntax error at line %d, column %d: %s", line, column, en))
	return false
}

func (p *parser) value(path *place, depth int) (node, bool) {
	p.space()
	n := node{start: p.pos}
	if depth > maxDepth {
		p.faults.Add(path.String(), "json.too_deep", fmt.Sprintf("嵌套超过%d层", maxDepth), fmt.Sprintf("nested deeper than %d levels", maxDepth))
		return n, false
	}
	if p.pos >= len(p.data) {
		return n, p.syntax(path, "内容未完", "the text ends too early")
	}
	var ok bool
	switch c := p.data[p.pos]; {
	case c == '{':
		n.kind = objectNode
		ok = p.object(&n, path, depth)
	case c == '[':
		n.kind = arrayNode
		ok = p.array(&n, path, depth)
	case c == '"':
		n.kind = stringNode
		n.text, ok = p.str(path)
	case c == 't':
		n.kind = boolNode
		ok = p.word("true", path)
	case c == 'f':
		n.kind = boolNode
		ok = p.word("false", path)
	case c == 'n':
		ok = p.word("null", path)
	case c == '-' || c >= '0' && c <= '9':
		n.kind = numberNode
		ok = p.number(path)
	default:
		ok = p.syntax(path, "此处应为一个值", "a value is wanted here")
	}
	n.end = p.pos
	return n, ok
}

func (p *parser) word(w string, path *place) bool {
	if !bytes.HasPrefix(p.data[p.pos:], []byte(w)) {
		return p.syntax(path, "此处应为一个值", "a value is wanted here")
	}
	p.pos += len(w)
	return true
}

// number takes the longest run of number characters and lets encoding/json
// judge its form.
func (p *parser) number(path *place) bool {
	start := p.pos
	for p.pos < len(p.data) && bytes.IndexByte([]byte("+-.eE0123456789"), p.data[p.pos]) >= 0 {
		p.pos++
	}
	if !json.Valid(p.data[start:p.pos]) {
		p.pos = start
		return p.syntax(path, "数字写法有误", "malformed number")
	}
	return true
}

func (p *parser) str(path *place) (string, bool) {
	start, plain := p.pos, true
	for p.pos++; p.pos < len(p.data); p.pos++ {
		switch c := p.data[p.pos]; {
		case c == '\\':
			p.pos++
			plain = false
		case c < ' ':
			plain = false // an error, which the slow path words
		case c == '"':
			p.pos++
			if plain {
				return string(p.data[start+1 : p.pos-1]), true
			}
			var s string
			if json.Unmarshal(p.data[start:p.pos], &s) != nil {
				p.pos = start
				return "", p.syntax(path, "字符串写法有误", "malformed string")
			}
			return s, true
		}
	}
	p.pos = start
	return "", p.syntax(path, "字符串没有结束引号", "the string has no closing quote")
}

func (p *parser) array(n *node, path *place, depth int) bool {
	p.pos++
	p.space()
	if p.pos < len(p.data) && p.data[p.pos] == ']' {
		p.pos++
		return true
	}
	at := place{up: path, list: true}
	for n.kids = make([]node, 0, 4); ; at.index++ {
		kid, ok := p.value(&at, depth+1)
		n.kids = append(n.kids, kid)
		if !ok {
			return false
		}
		if done, ok := p.next(']', path); done || !ok {
			return ok
		}
	}
}

func (p *parser) object(n *node, path *place, depth int) bool {
	p.pos++
	p.space()
	if p.pos < len(p.data) && p.data[p.pos] == '}' {
		p.pos++
		return true
	}
	at := place{up: path}
	n.keys, n.kids = make([]string, 0, 8), make([]node, 0, 8)
	for {
		p.space()
		if p.pos >= len(p.data) || p.data[p.pos] != '"' {
			return p.syntax(path, "此处应为带双引号的键", "a quoted key is wanted here")
		}
		key, ok := p.str(path)
		if !ok {
			return false
		}
		p.space()
		if p.pos >= len(p.data) || p.data[p.pos] != ':' {
			return p.syntax(path, "键后应有冒号", "a colon is wanted after the key")
		}
		p.pos++
		at.key = key
		kid, ok := p.value(&at, depth+1)
		n.keys, n.kids = append(n.keys, key), append(n.kids, kid)
		if !ok {
			return false
		}
		if done, ok := p.next('}', path); done || !ok {
			return ok
		}
	}
}

// next takes a comma or the closing bracket.
func (p *parser) next(closing byte, path *place) (done, ok bool) {
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
	return false, p.syntax(path, fmt.Sprintf("此处应为逗号或 %c", closing), fmt.Sprintf("a comma or %c is wanted here", closing))
}
