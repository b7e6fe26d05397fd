package main

import (
	"encoding/json"
	"fmt"
	"slices"

	"github.com/seed-3129f372/tian/assign"
	"github.com/seed-3129f372/tian/deadline/vocab"
	"github.com/seed-3129f372/tian/proposal/classify"
	"github.com/seed-3129f372/tian/proposal/rule"
)

// fullPlan is a batch for an organisation.
type fullPlan struct {
	head
	Org     assign.Org    `json:"org" needed:"yes"`
	Items   []assign.Item `json:"items" needed:"yes"`
	Options planOptions   `json:"options,omitzero"`
	brings  bool          // its own organisation
}

// fullPlanParts is the same with its parts unread: each is decoded by itself, so
// that the many unknown fields that a batch may bring hide no fault.
type fullPlanParts struct {
	head
	Org     json.RawMessage   `json:"org"`
	Items   []json.RawMessage `json:"items"`
	Options json.RawMessage   `json:"options"`
}

// decodePlan reads a batch. So that the items crowd out no other part, its unknown
// fields are named before theirs.
func decodePlan(text []byte) (in fullPlan, ignored []string, faults vocab.Faults) {
	parts, faults := vocab.Decode[fullPlanParts](text)
	ignored, faults = withoutUnknown(faults)
	in.head = parts.head
	org, more := decodePart(vocab.NewDecoder[assign.Org](), parts.Org, "/org", &ignored)
	faults.Under("", more)
	in.Org, in.brings = org, given(parts.Org)
	options, wrong := decodePart(vocab.NewDecoder[planOptions](), parts.Options, "/options", &ignored)
	in.Options = options
	decoder := vocab.NewDecoder[assign.Item]()
	for i, part := range parts.Items {
		item, more := decodePart(decoder, part, vocab.At("/items", i), &ignored)
		faults.Under("", more)
		in.Items = append(in.Items, item)
	}
	faults.Under("", wrong)
	return in, ignored, faults
}

// decodePart reads a part that stands at the place and adds its unknown fields to
// ignored, which holds so many names at most.
func decodePart[T any](d vocab.Decoder[T], part json.RawMessage, at string, ignored *[]string) (T, vocab.Faults) {
	var value T
	if !given(part) {
		return value, nil
	}
	value, faults := d.Decode(part)
	var placed vocab.Faults
	placed.Under(at, unlined(faults))
	unknown, placed := withoutUnknown(placed)
	*ignored = append(*ignored, unknown[:max(0, min(len(unknown), mostNames-len(*ignored)))]...)
	if len(faults) > mostFaults {
		placed.Add(at, codeLineTooManyFaults.As(fmt.Sprintf("此处有%d处以上不认识或有误，请更正", mostFaults),
			fmt.Sprintf("%d or more places in here are unknown or wrong: mend it", mostFaults)))
	}
	return value, placed
}

// planOptions say how the batch is placed; what is left out has the default of
// assign.Options.
type planOptions struct {
	Assigned   moment           `json:"assigned,omitzero" about:"the day on which the organisation got the batch"`
	Pins       []assign.Pin     `json:"pins,omitempty"`
	Recusals   []assign.Recusal `json:"recusals,omitempty"`
	LoadStep   int              `json:"loadStep,omitempty"`
	PersonStep int              `json:"personStep,omitempty"`
	AssistAt   int              `json:"assistAt,omitempty"`
	Handler    int              `json:"handlerPresence,omitempty" about:"share of the workdays until the draft on which who gets an item has to be there, in hundredths"`
	Signer     int              `json:"signerPresence,omitempty" about:"the same for the leader and the days of signing"`
	Internal   assign.Internal  `json:"internal,omitzero"`
	Rules      *rule.Set        `json:"rules,omitempty" about:"own rules, whose conclusions are unit ids"`
}

// fullPlanAnswer is the plan. Moved stays empty: nothing was assigned before.
type fullPlanAnswer struct {
	assign.Plan
	Moved []string `json:"moved"`
}

func runFullPlan(s *session, text []byte, place *placeOption) error {
	in, ignored, faults := decodePlan(text)
	again, note, ok := quoteIDs(text, faults)
	if ok {
		first := faults
		in, ignored, faults = decodePlan(again)
		faults = repeated(faults, first)
	}
	own := assign.Options{Calendar: place.calendar, Policy: place.Policy}
	if !in.brings {
		var err error
		if own, err = place.Options(); err != nil {
			return err
		}
		in.Org = place.Org
	}
	var judged vocab.Faults
	judged.Under("/org", faultsOf(in.Org.Validate(), codeOrgInvalid))
	o, more := in.Options.options(own, in.Org)
	judged = append(judged, more...)
	if faults = faults.Beside(judged); len(faults) > 0 {
		return s.refuseDocument(in.ID, faults)
	}
	plan, err := assign.DistributeItems(in.Org, in.Items, o)
	if err != nil {
		return s.refuseDocument(in.ID, faultsOf(err, codePlanFailed))
	}
	return writeAnswer(s, origin{ID: in.ID, beside: &ignoredFields{Note: note}}, fullPlanAnswer{plan, []string{}}, ignored)
}

// options turns the options of the document into those of the library; own is
// what the place decides. Where a
// unit has labels, the department classifier labels the items.
func (o planOptions) options(own assign.Options, org assign.Org) (assign.Options, vocab.Faults) {
	var faults vocab.Faults
	options := assign.Options{
		Calendar: own.Calendar, Policy: own.Policy, Rules: own.Rules, Classifier: own.Classifier,
		Assigned: o.Assigned.date(), Pins: o.Pins, Recusals: o.Recusals,
		LoadStep: o.LoadStep, PersonStep: o.PersonStep, AssistAt: o.AssistAt, Internal: o.Internal,
		HandlerPresence: o.Handler, SignerPresence: o.Signer,
	}
	if options.Classifier == nil && slices.ContainsFunc(org.Units, func(u assign.Unit) bool { return len(u.Labels) > 0 }) {
		options.Classifier = classify.Default()
	}
	if o.Rules != nil {
		var err error
		if options.Rules, err = rule.Compile(*o.Rules); err != nil {
			faults.Under("/options/rules", faultsOf(err, codeRulesInvalid))
		}
	}
	return options, faults
}
