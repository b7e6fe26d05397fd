package vocab

import (
	"bytes"
	"encoding"
	"encoding/json"
	"errors"
	"fmt"
	"reflect"
	"slices"
	"strconv"
	"strings"
)

// Decode reads one JSON value into a T, strictly: a member that T does not
// know, a key given twice, a value of the wrong type and a syntax error are
// faults with the JSON Pointer of the place. All faults that can be found are
// reported at once, in document order, and the value is filled as far as it
// was understood. Names are matched exactly, by the json tags of T. A byte
// order mark at the beginning is skipped; nesting is bounded at 100 levels. Null
// and, of a word of a closed set, "" leave a member unset; as an element of a list
// of words they are faults.
//
// Codes: json.syntax, json.type, json.surrogate, json.unknown_field, json.duplicate_key,
// json.too_deep. Half a character, \ud800 without its other half, is told first. A
// type with its own UnmarshalJSON may return Faults: they are
// reported under its place. An error of its UnmarshalText is reported with the
// code and the Chinese sentence of its method Refused(text string) (code, zh
// string), where it has one.
func Decode[T any](data []byte) (T, Faults) { return NewDecoder[T]().Decode(data) }

// Decoder reads JSON into a T as Decode does. It holds what is to be known of T
// and the types in it, which Decode works out anew: who reads many documents
// makes one when a package variable is declared. It is immutable and safe for
// use by many goroutines.
type Decoder[T any] struct{ shape *shape }

// NewDecoder returns the decoder for T.
func NewDecoder[T any]() Decoder[T] {
	return Decoder[T]{shapeOf(reflect.TypeFor[T](), map[reflect.Type]*shape{})}
}

// Decode is the function Decode.
func (x Decoder[T]) Decode(data []byte) (T, Faults) {
	var value T
	p := parser{data: bytes.TrimPrefix(data, []byte("\ufeff"))}
	if !p.document() {
		return value, p.faults
	}
	d := decoder{&p}
	d.value(0, reflect.ValueOf(&value).Elem(), x.shape)
	p.locate(p.faults)
	return value, p.faults
}

type decoder struct{ *parser }

func (d decoder) fault(c Code) {
	if len(d.faults) >= mostFaults {
		d.faults.count(1)
		return
	}
	d.faults.Add(d.pointer(), c)
}

func (d decoder) wrongType(n *node, wantZH, wantEN string) {
	is := kindNames[n.kind]
	d.fault(codeType.As("这里是"+is.ZH+"，应为"+wantZH, "this is "+is.EN+", "+wantEN+" is wanted"))
}

// value fills v, which is addressable and of the shape, from node i.
func (d decoder) value(i int, v reflect.Value, s *shape) {
	n := &d.nodes[i]
	if n.kind == nullNode {
		if s.form == ownForm {
			_ = v.Addr().Interface().(json.Unmarshaler).UnmarshalJSON([]byte("null"))
			return
		}
		v.SetZero()
		return
	}
	if s.form == pointerForm {
		if v.IsNil() {
			v.Set(reflect.New(s.elem.t))
		}
		d.value(i, v.Elem(), s.elem)
		return
	}
	if s.form == structForm && n.kind == objectNode {
		d.object(i, v, s)
		return
	}
	d.duplicates(i)
	switch s.form {
	case ownForm:
		if err := v.Addr().Interface().(json.Unmarshaler).UnmarshalJSON(d.data[n.start:n.end:n.end]); err != nil {
			d.own(err, d.said(n))
		}
	case textForm:
		if n.kind != stringNode {
			d.wrongType(n, "字符串", "a string")
			return
		}
		if err := v.Addr().Interface().(encoding.TextUnmarshaler).UnmarshalText(d.bytes(n)); err != nil {
			d.own(err, d.string(n))
		}
	case structForm:
		d.wrongType(n, "对象", "an object")
	case listForm:
		d.list(i, v, s)
	case tableForm:
		d.table(i, v, s)
	case plainForm:
		d.plain(n, v)
	default:
		d.scalar(n, v)
	}
}

// own reports the error of a type that decodes itself.
func (d decoder) own(err error, text string) {
	var part Faults
	if errors.As(err, &part) {
		part = slices.Clone(part)
		for i := range part {
			part[i].Line = 0 // counted in the part alone
		}
		d.faults.Under(d.pointer(), part)
		return
	}
	said := err.Error()
	for e := errors.Unwrap(err); e != nil; e = errors.Unwrap(e) {
		said = strings.TrimPrefix(said, e.Error()+": ") // "deadline: invalid date: "
	}
	if name, rest, ok := strings.Cut(said, ": "); ok && strings.Trim(name, "abcdefghijklmnopqrstuvwxyz") == "" {
		said = rest // the name of a package
	}
	why := codeType.As("无法识别："+said, said)
	if r := refuser(nil); errors.As(err, &r) {
		why.Code, why.Text.ZH = r.Refused(text)
	}
	d.fault(why)
}

// said is the text of n as an error quotes it.
func (d decoder) said(n *node) string {
	if n.kind == stringNode {
		return d.string(n)
	}
	return Clip(string(d.data[n.start:n.end]))
}

// refuser is an error that says in Chinese why a type refused a text, and under
// which code. Decode asks for it; the English sentence is the error's own.
type refuser interface {
	Refused(text string) (code, zh string)
}

// keys returns the keys of an object and the nodes of its values.
func (d decoder) keys(i int) (keys []string, values []int) {
	n := d.nodes[i]
	keys, values = make([]string, 0, n.kids), make([]int, 0, n.kids)
	for k := i + 1; k < n.next; k = d.nodes[k+1].next {
		keys, values = append(keys, d.string(&d.nodes[k])), append(values, k+1)
	}
	return keys, values
}

// duplicates reports keys that stand twice in one object. Only direct members
// are looked at: every node passes here once on its way down, except inside
// types that decode themselves.
func (d decoder) duplicates(i int) {
	if d.nodes[i].kind == objectNode && d.nodes[i].kids > 1 {
		keys, values := d.keys(i)
		d.sayRepeated(keys, values, firsts(keys))
	}
}

func (d decoder) sayRepeated(keys []string, values []int, first func(int) bool) {
	for k, key := range keys {
		if !first(k) {
			d.into(step{key: values[k] - 1})
			told := len(d.faults)
			d.fault(codeDuplicateKey.As("键"+strconv.Quote(Clip(key))+"重复，请只保留一个", fmt.Sprintf("key %q is given twice; keep one", Clip(key))))
			if told < len(d.faults) && told < mostFaults {
				d.faults[told].Line = d.line(d.nodes[values[k]-1].start) // the second one, which no pointer tells
			}
			d.out()
		}
	}
}

// firsts tells whether a key stands for the first time. Objects are small as a
// rule; a large one gets an index.
func firsts(keys []string) func(i int) bool {
	if len(keys) <= 32 {
		return func(i int) bool {
			for _, k := range keys[:i] {
				if k == keys[i] {
					return false
				}
			}
			return true
		}
	}
	at := make(map[string]int, len(keys))
	for i, k := range keys {
		if _, ok := at[k]; !ok {
			at[k] = i
		}
	}
	return func(i int) bool { return at[keys[i]] == i }
}

// object fills a struct. Where every key is a field and stands once, as nearly
// always, no key is written out.
func (d decoder) object(i int, v reflect.Value, s *shape) {
	var seen uint64
	next, plain := 0, len(s.fields) <= 64
	end := d.nodes[i].next
	for k := i + 1; k < end && plain; k = d.nodes[k+1].next {
		if next = s.find(d.bytes(&d.nodes[k]), next); next < 0 || seen&(1<<next) != 0 {
			plain = false
			break
		}
		seen |= 1 << next
	}
	if plain {
		next = 0
		for k := i + 1; k < end; k = d.nodes[k+1].next {
			next = s.find(d.bytes(&d.nodes[k]), next)
			f := &s.fields[next]
			d.into(step{key: k})
			d.value(k+1, f.of(v), f.shape)
			d.out()
		}
		return
	}
	keys, values := d.keys(i)
	first := firsts(keys)
	d.sayRepeated(keys, values, first)
	for k, key := range keys {
		if !first(k) {
			continue
		}
		d.into(step{key: values[k] - 1})
		if x := s.find([]byte(key), 0); x >= 0 {
			d.value(values[k], s.fields[x].of(v), s.fields[x].shape)
		} else {
			d.unknown(key, s.fields)
		}
		d.out()
	}
}

func (d decoder) unknown(key string, fields []field) {
	list := make([]choice, len(fields))
	for i, f := range fields {
		list[i] = choice{zh: f.name, en: f.name, forms: []string{f.name}}
		if strings.EqualFold(f.name, key) {
			list = list[i : i+1]
			break
		}
	}
	known := offer(key, list)
	d.fault(codeUnknownField.As(
		"不认识的字段"+strconv.Quote(Clip(key))+"，可用："+known.ZH,
		fmt.Sprintf("unknown field %q; known: %s", Clip(key), known.EN)))
}

func (d decoder) list(i int, v reflect.Value, s *shape) {
	n := &d.nodes[i]
	if n.kind != arrayNode {
		d.wrongType(n, "数组", "an array")
		return
	}
	if v.Kind() == reflect.Array {
		if n.kids != v.Len() {
			d.fault(codeType.As(fmt.Sprintf("应有%d个元素，实有%d个", v.Len(), n.kids), fmt.Sprintf("%d elements are wanted, %d are given", v.Len(), n.kids)))
			return
		}
	} else if n.kids == 0 {
		v.Set(reflect.MakeSlice(s.t, 0, 0))
	} else {
		v.SetZero()
		v.Grow(n.kids)
		v.SetLen(n.kids)
	}
	for k, x := i+1, 0; x < n.kids; k, x = d.nodes[k].next, x+1 {
		d.into(step{index: x})
		if !d.noWord(s.elem, &d.nodes[k]) {
			d.value(k, v.Index(x), s.elem)
		}
		d.out()
	}
}

// noWord reports whether n, an element of a list or a key, stands in place of a
// word of a closed set and is none. As a member null and "" leave a word unset; in
// a list they would be a value that nothing has.
func (d decoder) noWord(s *shape, n *node) bool {
	if s.words == nil || n.kind != nullNode && (n.kind != stringNode || d.string(n) != "") {
		return false
	}
	choices := (&unknownWord{Set: *s.words}).offer("")
	d.fault(codeType.As("列表中的词不能空着：写明一个，或删去这一项；可用："+choices.ZH, "a word in a list cannot be left empty: write one, or take the entry out; it is one of "+choices.EN))
	return true
}

func (d decoder) table(i int, v reflect.Value, s *shape) {
	if d.nodes[i].kind != objectNode {
		d.wrongType(&d.nodes[i], "对象", "an object")
		return
	}
	keys, values := d.keys(i)
	v.Set(reflect.MakeMapWithSize(s.t, len(keys)))
	if k := s.t.Key(); k.Kind() != reflect.String && len(keys) > 0 && !reflect.PointerTo(k).Implements(textUnmarshaler) {
		d.wrongType(&d.nodes[i], "数组", "an array")
		return
	}
	for i, k := range keys {
		d.into(step{key: values[i] - 1})
		if k == "" && d.noWord(shapeOf(s.t.Key(), map[reflect.Type]*shape{}), &d.nodes[values[i]-1]) {
			d.out()
			continue
		}
		key := reflect.New(s.t.Key()).Elem()
		if u, ok := key.Addr().Interface().(encoding.TextUnmarshaler); ok {
			if err := u.UnmarshalText([]byte(k)); err != nil {
				d.own(err, k)
				d.out()
				continue
			}
		} else {
			key.SetString(k)
		}
		item := reflect.New(s.elem.t).Elem()
		d.value(values[i], item, s.elem)
		d.out()
		v.SetMapIndex(key, item)
	}
}

// plain fills an interface value as encoding/json does.
func (d decoder) plain(n *node, v reflect.Value) {
	var x any
	if v.NumMethod() != 0 || json.Unmarshal(d.data[n.start:n.end], &x) != nil {
		d.wrongType(n, "其他类型", "another type")
		return
	}
	v.Set(reflect.ValueOf(x))
}

func (d decoder) scalar(n *node, v reflect.Value) {
	raw := d.data[n.start:n.end]
	switch k := v.Kind(); {
	case k == reflect.Bool:
		if n.kind != boolNode {
			d.wrongType(n, "true 或 false", "true or false")
			return
		}
		v.SetBool(raw[0] == 't')
	case k == reflect.String:
		if n.kind != stringNode {
			d.wrongType(n, "字符串", "a string")
			return
		}
		v.SetString(d.string(n))
	case v.CanInt():
		x, err := strconv.ParseInt(string(raw), 10, v.Type().Bits())
		if n.kind != numberNode || err != nil {
			d.wrongType(n, "范围内的整数", "an integer within bounds")
			return
		}
		v.SetInt(x)
	case v.CanUint():
		x, err := strconv.ParseUint(string(raw), 10, v.Type().Bits())
		if n.kind != numberNode || err != nil {
			d.wrongType(n, "范围内的非负整数", "a non-negative integer within bounds")
			return
		}
		v.SetUint(x)
	case v.CanFloat():
		x, err := strconv.ParseFloat(string(raw), v.Type().Bits())
		if n.kind != numberNode || err != nil {
			d.wrongType(n, "数字", "a number")
			return
		}
		v.SetFloat(x)
	default:
		d.wrongType(n, "其他类型", "another type")
	}
}
