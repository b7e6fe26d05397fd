package house

import (
	"fmt"
	"hash/fnv"
	"reflect"
	"sort"
	"strings"
	"time"
)

// freshArguments makes fresh arguments, every slice with room behind its end, where
// an append would write unseen. Filled, nothing in them is empty.
func freshArguments(name string, f reflect.Type, filled bool) []reflect.Value {
	args := make([]reflect.Value, f.NumIn())
	for i := range args {
		v := reflect.New(f.In(i)).Elem()
		if given := special[name]; given != nil && i < len(given()) && given()[i] != nil {
			v.Set(reflect.ValueOf(given()[i]))
		} else {
			v.Set(sample(f.In(i), 0))
		}
		if filled {
			fill(v, nil)
		}
		widen(v, 0)
		args[i] = v
	}
	return args
}

// sample is a value that holds something at every place: the one of the table,
// else one filled field by field.
func sample(t reflect.Type, depth int) reflect.Value {
	if s, ok := samples[t]; ok {
		return reflect.ValueOf(s())
	}
	v := reflect.New(t).Elem()
	switch t.Kind() {
	case reflect.String:
		v.SetString("甲")
	case reflect.Bool:
		v.SetBool(true)
	case reflect.Int, reflect.Int8, reflect.Int16, reflect.Int32, reflect.Int64:
		v.SetInt(1)
	case reflect.Uint, reflect.Uint8, reflect.Uint16, reflect.Uint32, reflect.Uint64:
		v.SetUint(1)
	case reflect.Slice:
		if depth > 5 {
			return v
		}
		v.Set(reflect.MakeSlice(t, 2, 2))
		for i := range 2 {
			v.Index(i).Set(sample(t.Elem(), depth+1))
		}
	case reflect.Array:
		for i := range v.Len() {
			v.Index(i).Set(sample(t.Elem(), depth+1))
		}
	case reflect.Map:
		v.Set(reflect.MakeMap(t))
		v.SetMapIndex(sample(t.Key(), depth+1), sample(t.Elem(), depth+1))
	case reflect.Pointer:
		if depth > 5 {
			return v
		}
		v.Set(reflect.New(t.Elem()))
		v.Elem().Set(sample(t.Elem(), depth+1))
	case reflect.Struct:
		for i := range t.NumField() {
			if t.Field(i).IsExported() {
				v.Field(i).Set(sample(t.Field(i).Type, depth+1))
			}
		}
	}
	return v
}

const deepest = 40

// reach calls f for whatever can be reached and set from v through exported
// fields, the deepest first; a value itself only where it can be set.
func reach(v reflect.Value, depth int, f func(reflect.Value)) {
	if depth > deepest {
		return
	}
	switch v.Kind() {
	case reflect.Slice:
		all := v
		if !v.IsNil() {
			all = v.Slice(0, v.Cap())
		}
		for i := range all.Len() {
			reach(all.Index(i), depth+1, f)
		}
	case reflect.Array:
		for i := range v.Len() {
			reach(v.Index(i), depth+1, f)
		}
	case reflect.Map:
		for _, k := range v.MapKeys() {
			reach(v.MapIndex(k), depth+1, f)
		}
	case reflect.Pointer:
		if !v.IsNil() && (v.Elem().Kind() != reflect.Struct || open(v.Type().Elem())) {
			reach(v.Elem(), depth+1, f)
		}
	case reflect.Interface:
		if !v.IsNil() {
			reach(v.Elem(), depth+1, f)
		}
	case reflect.Struct:
		for i := range v.NumField() {
			if v.Type().Field(i).IsExported() {
				reach(v.Field(i), depth+1, f)
			}
		}
	}
	f(v)
}

// open reports whether a struct has a field that others can set.
func open(t reflect.Type) bool {
	for i := range t.NumField() {
		if t.Field(i).IsExported() {
			return true
		}
	}
	return false
}

// widen puts every slice that can be reached into memory with room behind it.
func widen(v reflect.Value, depth int) {
	reach(v, depth, func(v reflect.Value) {
		if v.Kind() == reflect.Slice && v.CanSet() && !v.IsNil() {
			wide := reflect.MakeSlice(v.Type(), v.Len(), v.Len()+2)
			reflect.Copy(wide, v)
			v.Set(wide)
		}
	})
}

// scribble overwrites all memory that can be reached from v.
func scribble(v reflect.Value, depth int) {
	reach(v, depth, func(v reflect.Value) {
		if v.Kind() == reflect.Map && !v.IsNil() && v.Len() > 0 {
			for _, k := range v.MapKeys() {
				v.SetMapIndex(k, reflect.Zero(v.Type().Elem()))
			}
			v.SetMapIndex(reflect.Zero(v.Type().Key()), reflect.Zero(v.Type().Elem()))
		}
		if !v.CanSet() {
			return
		}
		switch v.Kind() {
		case reflect.String:
			v.SetString("涂改" + v.String())
		case reflect.Bool:
			v.SetBool(!v.Bool())
		case reflect.Int, reflect.Int8, reflect.Int16, reflect.Int32, reflect.Int64:
			v.SetInt(v.Int() ^ 3)
		case reflect.Uint, reflect.Uint8, reflect.Uint16, reflect.Uint32, reflect.Uint64:
			v.SetUint(v.Uint() ^ 3)
		case reflect.Struct:
			if !open(v.Type()) {
				v.SetZero()
			}
		}
	})
}

func snapshots(list []reflect.Value) string {
	var b strings.Builder
	for i, v := range list {
		fmt.Fprintf(&b, "value %d", i)
		snapshot(&b, v, map[uintptr]bool{}, 0)
		b.WriteByte('\n')
	}
	return b.String()
}

// snapshot writes down everything that v holds, also what nobody outside can see.
func snapshot(b *strings.Builder, v reflect.Value, on map[uintptr]bool, depth int) {
	if depth > deepest {
		return
	}
	switch v.Kind() {
	case reflect.Slice, reflect.Array:
		fmt.Fprintf(b, "[%d:", v.Len())
		if v.Len() > 50 && v.Type().Elem().Kind() <= reflect.Uint64 {
			h := fnv.New64a()
			for i := range v.Len() {
				fmt.Fprint(h, v.Index(i), ",")
			}
			fmt.Fprintf(b, "#%x", h.Sum64())
		} else {
			for i := range v.Len() {
				snapshot(b, v.Index(i), on, depth+1)
				b.WriteByte(',')
			}
		}
		b.WriteByte(']')
	case reflect.Map:
		var rows []string
		for _, k := range v.MapKeys() {
			var row strings.Builder
			snapshot(&row, k, on, depth+1)
			row.WriteByte(':')
			snapshot(&row, v.MapIndex(k), on, depth+1)
			rows = append(rows, row.String())
		}
		sort.Strings(rows)
		fmt.Fprintf(b, "map%q", rows)
	case reflect.Pointer:
		if v.IsNil() {
			b.WriteString("nil")
			return
		}
		if p := v.Pointer(); !on[p] {
			on[p] = true
			snapshot(b, v.Elem(), on, depth+1)
			delete(on, p)
		}
	case reflect.Interface:
		if !v.IsNil() {
			snapshot(b, v.Elem(), on, depth+1)
		}
	case reflect.Struct:
		if path := v.Type().PkgPath(); path == "sync" || path == "sync/atomic" || v.Type() == reflect.TypeFor[time.Location]() {
			return
		}
		b.WriteByte('{')
		for i := range v.NumField() {
			b.WriteString(" " + v.Type().Field(i).Name + "=")
			snapshot(b, v.Field(i), on, depth+1)
		}
		b.WriteByte('}')
	case reflect.Func, reflect.Chan, reflect.UnsafePointer:
	case reflect.String:
		fmt.Fprintf(b, "%q", v.String())
	default:
		fmt.Fprintf(b, "%v", v)
	}
}

// differ shows where two snapshots part.
func differ(a, b string) string {
	i := 0
	for i < len(a) && i < len(b) && a[i] == b[i] {
		i++
	}
	part := func(s string) string { return s[max(0, min(i, len(s))-90):min(len(s), i+60)] }
	return "\n" + part(a) + "\n" + part(b)
}
