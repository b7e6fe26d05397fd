package vocab_test

import (
	"fmt"
	"reflect"

	"github.com/seed-3129f372/tian/deadline/vocab"
)

// Every closed set reads its tokens and its Chinese terms, and writes the token.
func ExampleWord() {
	role, err := vocab.Parse[vocab.Role]("协办")
	fmt.Println(role, role.Term(), role.Text().EN, role.Valid(), err)
	fmt.Println(vocab.All[vocab.Role]())
	fmt.Println(vocab.Role(9))
	_, err = vocab.Parse[vocab.Level]("县城")
	fmt.Println(err)
	// Output:
	// assist 会办 assist true <nil>
	// [sole lead assist separate undertake copy]
	// Role(9)
	// unknown word for Level: "县城" is not one of national, province, city, county
}

// A front-end makes its types from the schema of ours.
func ExampleSchema() {
	text, err := vocab.Schema(vocab.SchemaOptions{Title: "Text 双语", Written: true, Closed: true}, reflect.TypeFor[vocab.Text]())
	fmt.Println(string(text), err)
	// Output:
	// {
	//   "$schema": "https://json-schema.org/draft/2020-12/schema",
	//   "title": "Text 双语",
	//   "type": "object",
	//   "properties": {
	//     "zh": {
	//       "type": "string"
	//     },
	//     "en": {
	//       "type": "string"
	//     }
	//   },
	//   "required": [
	//     "zh",
	//     "en"
	//   ],
	//   "additionalProperties": false
	// } <nil>
}

// One row of a catalogue serves faults and reasons; some sentences are made at
// the place.
func ExampleCode() {
	noUnit := vocab.Code{
		Code: "paper.no_unit", Severity: vocab.SeverityWarning,
		Text: vocab.Text{ZH: "没有承办单位{unit}", EN: `there is no unit {"unit"}`},
		Mend: vocab.Text{ZH: "核对名称", EN: "check the name"},
	}
	var faults vocab.Faults
	faults.Add("/unit", noUnit, "unit", "科技股")
	fmt.Println(faults, faults[0].Severity, faults[0].Mend.EN)
	fmt.Println(noUnit.Reason("unit", "科技股").Text.ZH)
	fmt.Println(noUnit.As("科技股已撤销", "the unit was dissolved").Reason().Text.EN)
	fmt.Println(len(vocab.Codes()), vocab.CodeSyntax)
	// Output:
	// /unit: there is no unit "科技股" [paper.no_unit] warning check the name
	// 没有承办单位科技股
	// the unit was dissolved
	// 7 json.syntax
}
