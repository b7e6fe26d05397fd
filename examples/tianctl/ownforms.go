package main

import (
	"encoding/json"
	"reflect"

	"github.com/seed-3129f372/tian/assign"
	"github.com/seed-3129f372/tian/deadline"
)

// ownForms are the types whose JSON form is not that of their Go type.
func ownForms() map[reflect.Type]jsonSchema {
	zero := 0
	count := jsonSchema{Type: typeNames{"integer"}, Minimum: &zero}
	return map[reflect.Type]jsonSchema{
		reflect.TypeFor[deadline.Date]():     {Type: typeNames{"string", "null"}, Format: "date"},
		reflect.TypeFor[moment]():            {Type: typeNames{"string", "null"}, Description: "2024-03-01, or an instant such as 2024-03-01T16:30:00+08:00"},
		reflect.TypeFor[json.RawMessage]():   {},
		reflect.TypeFor[assign.Capacities](): {Type: typeNames{"object"}, Others: &otherMembers{&count}, Description: "how many items each place takes"},
	}
}
