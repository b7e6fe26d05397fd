package main

import (
	"slices"

	"github.com/seed-3129f372/tian/assign"
	"github.com/seed-3129f372/tian/deadline"
	"github.com/seed-3129f372/tian/proposal/classify"
	"github.com/seed-3129f372/tian/proposal/rule"
)

// fullPlan is a batch for an organisation.
type fullPlan struct {
	head
	Org     assign.Org    `json:"org" needed:"yes"`
	Items   []assign.Item `json:"items" needed:"yes"`
	Options planOptions   `json:"options,omitzero"`
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
	Internal   assign.Internal  `json:"internal,omitzero"`
	Rules      *rule.Set        `json:"rules,omitempty" about:"own rules, whose conclusions are unit ids"`
}

// fullPlanAnswer is the plan. Moved stays empty: nothing was assigned before.
type fullPlanAnswer struct {
	assign.Plan
	Moved []string `json:"moved"`
}

func runFullPlan(s *session, text []byte) error {
	in, faults := deadline.Decode[fullPlan](text)
	ignored, faults := withoutUnknown(faults)
	var judged deadline.Faults
	judged.Under("/org", faultsOf(in.Org.Validate(), "org.invalid"))
	o, more := in.Options.options(in.Org)
	judged = append(judged, more...)
	if faults = besides(faults, judged); len(faults) > 0 {
		return s.refuseDocument(in.ID, faults)
	}
	plan, err := assign.DistributeItems(in.Org, in.Items, o)
	if err != nil {
		return s.refuseDocument(in.ID, faultsOf(err, "plan.failed"))
	}
	return writeAnswer(s, origin{ID: in.ID}, fullPlanAnswer{plan, []string{}}, ignored)
}

// options turns the options of the document into those of the library. Where a
// unit has labels, the department classifier labels the items.
func (o planOptions) options(org assign.Org) (assign.Options, deadline.Faults) {
	var faults deadline.Faults
	options := assign.Options{
		Assigned: o.Assigned.date(), Pins: o.Pins, Recusals: o.Recusals,
		LoadStep: o.LoadStep, PersonStep: o.PersonStep, AssistAt: o.AssistAt, Internal: o.Internal,
	}
	if slices.ContainsFunc(org.Units, func(u assign.Unit) bool { return len(u.Labels) > 0 }) {
		options.Classifier = classify.Default()
	}
	if o.Rules != nil {
		var err error
		if options.Rules, err = rule.Compile(*o.Rules); err != nil {
			faults.Under("/options/rules", faultsOf(err, "rules.invalid"))
		}
	}
	return options, faults
}
