package vocab

import (
	"encoding"
	"encoding/json"
	"errors"
	"fmt"
	"reflect"
	"strconv"
	"strings"
)

// Decode reads one JSON value into a T, strictly: a member that T does not
// know, a key given twice, a value of the wrong type and a syntax error are
// faults with the JSON Pointer of the place. All faults that can be found are
// reported at once, in document order, and the value is filled as far as it
// was understood. Names are matched exactly, by the json tags of T. A byte
// order mark at the beginning is skipped; nesting is bounded at 100 levels.
//
// Codes: json.syntax, json.type, json.unknown_field, json.duplicate_key,
// json.too_deep. A type with its own UnmarshalJSON may return Faults: they are
// reported under its place. An error of its UnmarshalText is reported with the
// code and the Chinese sentence of its method Refused(text string) (code, zh
// string), where it has one.
func Decode[T any](data []byte) (T, Faults) {
	var value T
	p := parser{data: []byte(strings.TrimPrefix(string(data), "\ufeff"))}
	root, ok := p.document()
	if !ok {
		return value, p.faults
	}
	d := decoder{data: p.data, faults: &p.faults, known: new([]shape)}
	d.value(&root, reflect.ValueOf(&value).Elem(), nil)
	return value, p.faults
}

// maxFaults bounds what hostile input can make the decoder say.
const maxFaults = 200

type decoder struct {
	data   []byte
	faults *Faults
	known  *[]shape // the struct types met so far
}

// shape is what a struct type has for JSON members.
type shape struct {
	t      reflect.Type
	fields []field
}

func (d decoder) fault(path *place, under, code, zh, en string) {
	if len(*d.faults) < maxFaults {
		d.faults.Add(path.String()+under, code, zh, en)
	}
}

func (d decoder) wrongType(n *node, path *place, wantZH, wantEN string) {
	is := kindNames[n.kind]
	d.fault(path, "", "json.type", "这里是"+is.ZH+"，应为"+wantZH, "this is "+is.EN+", "+wantEN+" is wanted")
}

var (
	jsonUnmarshaler = reflect.TypeFor[json.Unmarshaler]()
	textUnmarshaler = reflect.TypeFor[encoding.TextUnmarshaler]()
)

// value fills v, which is addressable, from n.
func (d decoder) value(n *node, v reflect.Value, path *place) {
	if n.kind == nullNode {
		if u, ok := v.Addr().Interface().(json.Unmarshaler); ok && v.Kind() != reflect.Pointer {
			_ = u.UnmarshalJSON([]byte("null"))
			return
		}
		v.SetZero()
		return
	}
	if v.Kind() == reflect.Pointer {
		if v.IsNil() {
			v.Set(reflect.New(v.Type().Elem()))
		}
		d.value(n, v.Elem(), path)
		return
	}
	d.duplicates(n, path)
	pt := reflect.PointerTo(v.Type())
	switch {
	case pt.Implements(jsonUnmarshaler):
		if err := v.Addr().Interface().(json.Unmarshaler).UnmarshalJSON(d.data[n.start:n.end]); err != nil {
			d.own(err, d.said(n), path)
		}
		return
	case pt.Implements(textUnmarshaler):
		if n.kind != stringNode {
			d.wrongType(n, path, "字符串", "a string")
			return
		}
		d.own(v.Addr().Interface().(encoding.TextUnmarshaler).UnmarshalText([]byte(n.text)), n.text, path)
		return
	}
	switch v.Kind() {
	case reflect.Struct:
		d.object(n, v, path)
	case reflect.Slice, reflect.Array:
		d.list(n, v, path)
	case reflect.Map:
		d.table(n, v, path)
	case reflect.Interface:
		d.plain(n, v, path)
	default:
		d.scalar(n, v, path)
	}
}

// own reports the error of a type that decodes itself.
func (d decoder) own(err error, text string, path *place) {
	if err == nil {
		return
	}
	var part Faults
	if errors.As(err, &part) {
		for _, f := range part {
			d.fault(path, f.Path, f.Code, f.Text.ZH, f.Text.EN)
		}
		return
	}
	code, zh := "json.type", "无法识别："+err.Error()
	if r := refuser(nil); errors.As(err, &r) {
		code, zh = r.Refused(text)
	}
	d.fault(path, "", code, zh, err.Error())
}

// said is the text of n as an error quotes it.
func (d decoder) said(n *node) string {
	if n.kind == stringNode {
		return n.text
	}
	return Clip(string(d.data[n.start:n.end]))
}

// refuser is an error that says in Chinese why a type refused a text, and under
// which code. Decode asks for it; the English sentence is the error's own.
type refuser interface {
	Refused(text string) (code, zh string)
}

// duplicates reports keys that stand twice in one object. Only direct members
// are looked at: every node passes here once on its way down, except inside
// types that decode themselves.
func (d decoder) duplicates(n *node, path *place) {
	if n.kind != objectNode {
		return
	}
	first := firsts(n.keys)
	for i, k := range n.keys {
		if !first(i) {
			d.fault(&place{up: path, key: k}, "", "json.duplicate_key", "键"+strconv.Quote(Clip(k))+"重复，请只保留一个", fmt.Sprintf("key %q is given twice; keep one", Clip(k)))
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

func (d decoder) object(n *node, v reflect.Value, path *place) {
	if n.kind != objectNode {
		d.wrongType(n, path, "对象", "an object")
		return
	}
	fields := d.fields(v.Type())
	first := firsts(n.keys)
	at := place{up: path}
	for i, k := range n.keys {
		if !first(i) {
			continue
		}
		at.key = k
		f, ok := find(fields, k)
		if !ok {
			d.unknown(&at, k, fields)
			continue
		}
		d.value(&n.kids[i], v.FieldByIndex(f.index), &at)
	}
}

func (d decoder) unknown(path *place, key string, fields []field) {
	names := make([]string, len(fields))
	for i, f := range fields {
		names[i] = f.name
	}
	known := strings.Join(names, ", ")
	for _, name := range names {
		if strings.EqualFold(name, key) {
			known = name
		}
	}
	d.fault(path, "", "json.unknown_field",
		"不认识的字段"+strconv.Quote(Clip(key))+"，可用："+known,
		fmt.Sprintf("unknown field %q; known: %s", Clip(key), known))
}

func (d decoder) list(n *node, v reflect.Value, path *place) {
	if n.kind != arrayNode {
		d.wrongType(n, path, "数组", "an array")
		return
	}
	if v.Kind() == reflect.Array {
		if len(n.kids) != v.Len() {
			d.fault(path, "", "json.type", fmt.Sprintf("应有%d个元素，实有%d个", v.Len(), len(n.kids)), fmt.Sprintf("%d elements are wanted, %d are given", v.Len(), len(n.kids)))
			return
		}
	} else {
		v.Set(reflect.MakeSlice(v.Type(), len(n.kids), len(n.kids)))
	}
	at := place{up: path, list: true}
	for i := range n.kids {
		at.index = i
		d.value(&n.kids[i], v.Index(i), &at)
	}
}

func (d decoder) table(n *node, v reflect.Value, path *place) {
	if n.kind != objectNode {
		d.wrongType(n, path, "对象", "an object")
		return
	}
	v.Set(reflect.MakeMapWithSize(v.Type(), len(n.keys)))
	for i, k := range n.keys {
		key := reflect.New(v.Type().Key()).Elem()
		if u, ok := key.Addr().Interface().(encoding.TextUnmarshaler); ok {
			if err := u.UnmarshalText([]byte(k)); err != nil {
				d.own(err, k, &place{up: path, key: k})
				continue
			}
		} else if key.Kind() == reflect.String {
			key.SetString(k)
		} else {
			d.wrongType(n, path, "数组", "an array")
			return
		}
		item := reflect.New(v.Type().Elem()).Elem()
		d.value(&n.kids[i], item, &place{up: path, key: k})
		v.SetMapIndex(key, item)
	}
}

// plain fills an interface value as encoding/json does.
func (d decoder) plain(n *node, v reflect.Value, path *place) {
	var x any
	if v.NumMethod() != 0 || json.Unmarshal(d.data[n.start:n.end], &x) != nil {
		d.wrongType(n, path, "其他类型", "another type")
		return
	}
	v.Set(reflect.ValueOf(x))
}

func (d decoder) scalar(n *node, v reflect.Value, path *place) {
	raw := string(d.data[n.start:n.end])
	switch k := v.Kind(); {
	case k == reflect.Bool:
		if n.kind != boolNode {
			d.wrongType(n, path, "true 或 false", "true or false")
			return
		}
		v.SetBool(raw == "true")
	case k == reflect.String:
		if n.kind != stringNode {
			d.wrongType(n, path, "字符串", "a string")
			return
		}
		v.SetString(n.text)
	case v.CanInt():
		x, err := strconv.ParseInt(raw, 10, v.Type().Bits())
		if n.kind != numberNode || err != nil {
			d.wrongType(n, path, "范围内的整数", "an integer within bounds")
			return
		}
		v.SetInt(x)
	case v.CanUint():
		x, err := strconv.ParseUint(raw, 10, v.Type().Bits())
		if n.kind != numberNode || err != nil {
			d.wrongType(n, path, "范围内的非负整数", "a non-negative integer within bounds")
			return
		}
		v.SetUint(x)
	case v.CanFloat():
		x, err := strconv.ParseFloat(raw, v.Type().Bits())
		if n.kind != numberNode || err != nil {
			d.wrongType(n, path, "数字", "a number")
			return
		}
		v.SetFloat(x)
	default:
		d.wrongType(n, path, "其他类型", "another type")
	}
}

// field is one JSON member of a struct type.
type field struct {
	name  string
	index []int
}

func find(fields []field, name string) (field, bool) {
	for _, f := range fields {
		if f.name == name {
			return f, true
		}
	}
	return field{}, false
}

// fields returns the members of a struct type, worked out once in a document.
func (d decoder) fields(t reflect.Type) []field {
	for _, s := range *d.known {
		if s.t == t {
			return s.fields
		}
	}
	fields := fieldsOf(t, nil, make([]field, 0, t.NumField()))
	*d.known = append(*d.known, shape{t, fields})
	return fields
}

// fieldsOf appends the members of t, those of embedded structs among them. No
// type of this library embeds a pointer or hides one member behind another.
func fieldsOf(t reflect.Type, at []int, fields []field) []field {
	for i := range t.NumField() {
		f := t.Field(i)
		name, _, _ := strings.Cut(f.Tag.Get("json"), ",")
		index := append(append([]int(nil), at...), i)
		switch {
		case name == "-":
		case f.Anonymous && name == "" && f.Type.Kind() == reflect.Struct:
			fields = fieldsOf(f.Type, index, fields)
		case !f.IsExported():
		case name == "":
			fields = append(fields, field{f.Name, index})
		default:
			fields = append(fields, field{name, index})
		}
	}
	return fields
}
