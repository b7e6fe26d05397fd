package main

import (
	"encoding/json"
	"reflect"

	"github.com/seed-3129f372/tian/assign"
	"github.com/seed-3129f372/tian/deadline"
	"github.com/seed-3129f372/tian/deadline/vocab"
	"github.com/seed-3129f372/tian/proposal/rule"
	"github.com/seed-3129f372/tian/stats"
)

// ownForms are the types whose JSON form is not that of their Go type.
func ownForms() map[reflect.Type]jsonSchema {
	zero := 0
	count := jsonSchema{Type: typeNames{"integer"}, Minimum: &zero}
	return map[reflect.Type]jsonSchema{
		reflect.TypeFor[deadline.Date]():     {Type: typeNames{"string", "null"}, Format: "date"},
		reflect.TypeFor[moment]():            {Type: typeNames{"string", "null"}, Description: "2024-03-01, or an instant such as 2024-03-01T16:30:00+08:00"},
		reflect.TypeFor[json.RawMessage]():   {},
		reflect.TypeFor[deadline.Span]():     {Type: typeNames{"string"}, Description: "a day, or the first and the last joined by .."},
		reflect.TypeFor[deadline.Period]():   {Type: typeNames{"string"}, Description: "such as 3个月, 10个工作日 or P3M"},
		reflect.TypeFor[deadline.MonthDay](): {Type: typeNames{"string"}, Description: "such as 06-30, 6月30日 or 6月底"},
		reflect.TypeFor[share]():             {Type: typeNames{"number"}, Minimum: &zero},
		reflect.TypeFor[assign.Capacities](): {Type: typeNames{"object"}, Others: &otherMembers{&count}, Description: "how many items each place takes"},
		reflect.TypeFor[stats.Suggestion](): {Type: typeNames{"object"}, Description: "what would mend it",
			Others: &otherMembers{&jsonSchema{Type: typeNames{"integer", "string"}}}},
		reflect.TypeFor[stats.Key](): {Type: typeNames{"object"}, Description: "the value of each dimension, null where it is not recorded",
			Others: &otherMembers{&jsonSchema{Type: typeNames{"string", "integer", "boolean", "null"}}}},
	}
}

// standIns are types that write themselves in the form of another type.
func standIns() map[reflect.Type]reflect.Type {
	return map[reflect.Type]reflect.Type{
		reflect.TypeFor[stats.Figure](): reflect.TypeFor[figureForm](),
	}
}

// bareStrings are struct types that are a bare string in JSON where one field
// says everything.
func bareStrings() map[reflect.Type]bool {
	return map[reflect.Type]bool{reflect.TypeFor[rule.Condition](): true}
}

// figureForm is the form of a stats.Figure in JSON.
type figureForm struct {
	Indicator  string           `json:"indicator"`
	Name       vocab.Text       `json:"name"`
	Unit       stats.CountUnit  `json:"unit"`
	Part       int              `json:"part"`
	Whole      int              `json:"whole"`
	Percent    *string          `json:"percent" about:"null for 0 of 0"`
	Definition vocab.Text       `json:"definition"`
	Excluded   []stats.Excluded `json:"excluded,omitempty"`
}
