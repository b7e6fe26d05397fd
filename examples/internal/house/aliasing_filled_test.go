package house

import (
	"reflect"
	"slices"
)

// fill puts something into every list, table and pointer below v that the sample
// leaves empty: what is empty no test can find shared. A type within itself is
// filled once, and what a value keeps to itself is left as it is.
func fill(v reflect.Value, on []reflect.Type) {
	t := v.Type()
	switch v.Kind() {
	case reflect.Slice:
		if v.Len() == 0 && v.CanSet() && !slices.Contains(on, t) {
			v.Set(reflect.MakeSlice(t, 1, 1))
			v.Index(0).Set(sample(t.Elem(), 4))
		}
		on = append(slices.Clip(on), t)
		for i := range v.Len() {
			fill(v.Index(i), on)
		}
	case reflect.Array:
		for i := range v.Len() {
			fill(v.Index(i), on)
		}
	case reflect.Map:
		if v.Len() == 0 && v.CanSet() && !slices.Contains(on, t) {
			v.Set(reflect.MakeMap(t))
			v.SetMapIndex(sample(t.Key(), 4), sample(t.Elem(), 4))
		}
	case reflect.Pointer:
		if v.IsNil() && v.CanSet() && !slices.Contains(on, t) && (t.Elem().Kind() != reflect.Struct || open(t.Elem())) {
			v.Set(reflect.New(t.Elem()))
			v.Elem().Set(sample(t.Elem(), 4))
		}
		if !v.IsNil() && (t.Elem().Kind() != reflect.Struct || open(t.Elem())) {
			fill(v.Elem(), append(slices.Clip(on), t))
		}
	case reflect.Struct:
		for i := range v.NumField() {
			if t.Field(i).IsExported() {
				fill(v.Field(i), on)
			}
		}
	}
}

// holdsMemory reports whether there is something below v that could be shared.
func holdsMemory(v reflect.Value) bool {
	found := false
	reach(v, 0, func(v reflect.Value) {
		switch v.Kind() {
		case reflect.Slice, reflect.Map:
			found = found || v.Len() > 0
		case reflect.Pointer:
			found = found || !v.IsNil()
		}
	})
	return found
}

// couldHold reports whether values of the type can have such memory.
func couldHold(t reflect.Type, on []reflect.Type) bool {
	if slices.Contains(on, t) {
		return false
	}
	on = append(slices.Clip(on), t)
	switch t.Kind() {
	case reflect.Slice, reflect.Map:
		return true
	case reflect.Array:
		return couldHold(t.Elem(), on)
	case reflect.Pointer:
		return t.Elem().Kind() != reflect.Struct || open(t.Elem())
	case reflect.Struct:
		for i := range t.NumField() {
			if t.Field(i).IsExported() && couldHold(t.Field(i).Type, on) {
				return true
			}
		}
	}
	return false
}
