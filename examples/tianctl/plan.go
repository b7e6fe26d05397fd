package main

import (
	"encoding/json"
	"slices"
	"strings"

	"github.com/seed-3129f372/tian/assign"
	"github.com/seed-3129f372/tian/deadline/vocab"
)

// plainPlan is a batch stripped to numbers.
type plainPlan struct {
	plainRest
	Costs []plainCost `json:"costs,omitempty"`
}

// plainRest is the batch without its costs.
type plainRest struct {
	head
	Items        []string          `json:"items,omitempty" each:"needed"`
	Capacity     assign.Capacities `json:"capacity,omitempty"`
	UnplacedCost *int              `json:"unplacedCost,omitempty" limits:"minimum=0"`
	Options      *plainOptions     `json:"options,omitempty"`
}

// plainParts is the batch with its costs unread: of costs by the thousand the
// unknown fields would hide what is wrong with the rest.
type plainParts struct {
	plainRest
	Costs json.RawMessage `json:"costs"`
}

// decodePlain reads a batch.
func decodePlain(text []byte) (in plainPlan, ignored []string, faults vocab.Faults) {
	parts, all := vocab.Decode[plainParts](text)
	ignored, faults = withoutUnknown(all)
	in.plainRest = parts.plainRest
	if !given(parts.Costs) {
		return in, ignored, faults
	}
	costs, unknown, more := decodeCosts(parts.Costs)
	in.Costs = costs
	return in, append(ignored, unknown...), append(more, unlined(faults)...)
}

// decodeCosts reads the costs at once, and one by one where there are so many
// faults that some may not have been named.
func decodeCosts(text json.RawMessage) (costs []plainCost, ignored []string, faults vocab.Faults) {
	costs, all := vocab.Decode[[]plainCost](text)
	if len(all) > mostFaults {
		parts, _ := vocab.Decode[[]json.RawMessage](text)
		costs = make([]plainCost, len(parts))
		decoder := vocab.NewDecoder[plainCost]()
		for i, part := range parts {
			value, own := decoder.Decode(part)
			var placed vocab.Faults
			placed.Under(vocab.At("/costs", i), unlined(own))
			unknown, wrong := withoutUnknown(placed)
			costs[i], ignored = value, append(ignored, unknown[:min(len(unknown), mostNames-len(ignored))]...)
			faults.Under("", wrong)
		}
		return costs, ignored, faults
	}
	var placed vocab.Faults
	placed.Under("/costs", unlined(all))
	ignored, faults = withoutUnknown(placed)
	return costs, ignored[:min(len(ignored), mostNames)], faults
}

// plainCost is an assign.Cost of which a cost left out is not 0.
type plainCost struct {
	Item string `json:"item" needed:"yes"`
	To   string `json:"to" needed:"yes"`
	Cost *int   `json:"cost" needed:"yes" limits:"minimum=0"`
}

// problem is the batch as the library takes it.
func (p plainPlan) problem() (assign.Problem, vocab.Faults) {
	var faults vocab.Faults
	costs := make([]assign.Cost, len(p.Costs))
	for i, c := range p.Costs {
		if c.Cost == nil {
			missing(&faults, vocab.At("/costs", i)+"/cost")
			continue
		}
		costs[i] = assign.Cost{Item: c.Item, To: c.To, Cost: *c.Cost}
	}
	return assign.Problem{Items: p.Items, Costs: costs, Capacity: p.Capacity, UnplacedCost: p.UnplacedCost}, faults
}

// plainOptions may hold unplacedCost as well as the batch itself.
type plainOptions struct {
	UnplacedCost *int `json:"unplacedCost,omitempty"`
}

// planForm shows which of the two forms a batch has.
type planForm struct {
	head
	Org   json.RawMessage `json:"org"`
	Costs json.RawMessage `json:"costs"`
	Items json.RawMessage `json:"items"`
}

func planCommand() command {
	var place placeOption
	return command{
		name:  "plan",
		short: "place a batch of items as well as possible 「分派方案」",
		about: `Reads one JSON object and writes one.

{"org":{…},"items":[…],"options":{…}} gives every item of the batch a leader, a unit and a person, the dates they
have to keep, the reasons, and the reasons against the others. An item is {"id","title","body",…}; options are
assigned (the day on which the organisation got the batch), pins, recusals, rules (a rule set whose
conclusions are unit ids), loadStep, personStep, assistAt, handlerPresence, signerPresence, internal. --place brings
what the batch leaves out: the organisation with its rules, the policy and the own days.

Leaves are looked at from the assignment to the day on which the draft is due, for the leader on the days of signing;
who is there on half of the workdays (handlerPresence, signerPresence: hundredths, 50) counts as there. A substitute
who is there takes it. A pin to somebody who is away, recused or not there leaves the item open with the limit; with
"firm":true the pin stands against leave and recusal, and the reasons say so.

The plain form {"costs":[…],"capacity":{…}} places items by costs and capacities: as many items as possible,
and among those plans the cheapest; with "unplacedCost":N an item stays open at cost N instead. A cost is an
integer from 0; an item goes to one place at most. Every place of costs needs a capacity, an (item, to) given
twice is an error. "items" may name items that have no cost. objective is the cost of what is placed.

The answer is sorted by item and does not depend on the order of the input; ignored alone names places in it. What is
not built yet, previous, changes, today and ledger, is refused with exit 2. Open items name what blocks them
and the smallest change that would let them in.`,
		examples: []example{
			{in: []string{`{"costs":[{"item":"i1","to":"s1","cost":3},{"item":"i2","to":"s1","cost":1},{"item":"i2","to":"s2","cost":2}],"capacity":{"s1":1,"s2":1},"items":["i9"]}`},
				begins: `{"objective":5,"assignments":[{"item":"i1","to":"s1","cost":3},{"item":"i2","to":"s2","cost":2}],"open":[{"item":"i9",`},
			{in: []string{`{"org":{"id":"kjj","name":"科技局","head":"l1","leaders":[{"id":"l1","name":"局长","units":["s1","s2"]}],"units":[{"id":"s1","name":"成果科","kind":"section","duties":["技术转移","成果转化"]},{"id":"s2","name":"资源科","kind":"section","duties":["大型仪器共享","重点实验室"]}],"people":[{"id":"p1","name":"甲","unit":"s1"},{"id":"p2","name":"乙","unit":"s2"}]},"items":[{"id":"i1","title":"关于推动大型仪器共享的提案"}],"options":{"assigned":"2024-03-01"}}`},
				begins: `{"assignments":[{"key":"`},
		},
		options: place.flags,
		run: func(s *session, _ []string) error {
			if err := place.load(s); err != nil {
				return err
			}
			return runPlan(s, &place)
		},
	}
}

func runPlan(s *session, place *placeOption) error {
	text, err := s.document()
	if err != nil {
		return err
	}
	form, _, faults := decodeIDs(vocab.NewDecoder[planForm](), text)
	if _, faults = withoutUnknown(faults); len(faults) > 0 {
		return s.refuseDocument(nil, faults)
	}
	if err := notBuilt(text, "previous", "changes", "today", "ledger"); err != nil {
		return err
	}
	if given(form.Org) || len(place.Org.Units) > 0 && !given(form.Costs) {
		return runFullPlan(s, text, place)
	}
	if !given(form.Costs) && ofPapers(form.Items) {
		faults.Add("/org", codeFieldMissing.As("缺少必填字段 org：写上承办机构，或用 --place 指明有 org 的本地配置",
			"org is missing: write the organisation here, or name a place that has one with --place"))
		return s.refuseDocument(form.ID, faults)
	}
	return runPlainPlan(s, text, form)
}

// ofPapers reports whether items are papers, which only an organisation can handle;
// those of the plain form are ids.
func ofPapers(items json.RawMessage) bool {
	var list []json.RawMessage
	return json.Unmarshal(items, &list) == nil && slices.ContainsFunc(list, func(item json.RawMessage) bool { return item[0] == '{' })
}

// notBuilt refuses what the contract names and nothing here does yet: to pass over
// it would answer another question than was asked.
func notBuilt(text []byte, fields ...string) error {
	var members map[string]json.RawMessage
	if json.Unmarshal(text, &members) != nil {
		return nil // told where it is read
	}
	for _, name := range fields {
		if m := members[name]; given(m) && string(m) != "false" {
			return usagef("字段 %s 的功能尚未实现，请去掉后再试\nfield %q is not built yet: leave it out", name, name)
		}
	}
	return nil
}

// given reports whether a member is there and not null.
func given(member json.RawMessage) bool { return len(member) > 0 && string(member) != "null" }

func runPlainPlan(s *session, text []byte, form planForm) error {
	in, ignored, faults := decodePlain(text)
	again, note, ok := quoteIDs(text, faults)
	if ok {
		first := faults
		in, ignored, faults = decodePlain(again)
		faults = repeated(faults, first)
	}
	if !given(form.Costs) && !given(form.Items) {
		missing(&faults, "/costs")
	}
	inOptions := in.Options != nil && in.UnplacedCost == nil
	if inOptions {
		in.UnplacedCost = in.Options.UnplacedCost
	}
	problem, more := in.problem()
	if faults = faults.Beside(more); len(faults) > 0 {
		return s.refuseDocument(in.ID, faults)
	}
	solution, err := assign.Solve(problem)
	if err != nil {
		faults = faultsOf(err, codePlanFailed)
		for i, f := range faults {
			if inOptions && strings.HasPrefix(f.Path, "/unplacedCost") {
				faults[i].Path = "/options" + f.Path
			}
		}
		return s.refuseDocument(in.ID, faults)
	}
	return writeAnswer(s, origin{ID: in.ID, beside: &ignoredFields{Note: note}}, solution, ignored)
}
