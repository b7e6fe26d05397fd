package proposal

import (
	"github.com/seed-3129f372/tian/deadline"
	"github.com/seed-3129f372/tian/deadline/vocab"
)

// inserted is the case with e at a place, and what that changes.
func (c Case) inserted(e *Event, place int) Insertion {
	in := Insertion{Case: c, Index: place, Before: c.Read()}
	in.Case = c.with(c.Events[:place], append([]Event{*e}, c.Events[place:]...)...)
	in.After = in.Case.Read()
	a, b := in.Before.fold(), in.After.fold()
	amount, _ := deadline.ParsePeriod(e.Amount)
	behind, behindEN := more(e.Unit, amount)
	in.Changes = append(in.Changes, codeInsertEntered.Reason("event", e.Kind.Term(), "event_en", plain(e.Kind.String()), "date", e.Date.String(), "more", behind, "more_en", behindEN, "place", itoa(place+1)))
	if a.state != b.state {
		in.Changes = append(in.Changes, codeInsertState.Reason("from", a.state.Term(), "from_en", a.state.Text().EN, "to", b.state.Term(), "to_en", b.state.Text().EN))
	}
	before, after := a.result(), b.result()
	in.Changes = append(in.Changes, changed(theCase, caseFacts, &before, &after)...)
	for i := range b.units {
		u := &b.units[i].facts
		if b.unit(u.Unit) != i {
			continue
		}
		from := UnitFacts{}
		if k := a.unit(u.Unit); k >= 0 {
			from = a.units[k].facts
		}
		if from.State != u.State {
			in.Changes = append(in.Changes, codeInsertUnit.Reason("unit", u.Unit, "from", orNone(from.State).ZH, "from_en", orNone(from.State).EN, "to", u.State.Term(), "to_en", u.State.Text().EN))
		}
		if from.State != 0 {
			in.Changes = append(in.Changes, changed(vocab.Text{ZH: u.Unit, EN: u.Unit}, unitFacts, &from, u)...)
		}
		in.Changes = append(in.Changes, clockChanges(u.Unit, in.Before.clocks.own[u.Unit], in.After.clocks.own[u.Unit])...)
	}
	in.Changes = append(in.Changes, clockChanges("", in.Before.clocks.all, in.After.clocks.all)...)
	return in
}

// more is what stands behind the day of an event: its unit, and how much longer.
func more(unit string, amount deadline.Period) (zh, en string) {
	if unit != "" {
		zh, en = "，"+unit, ", "+unit
	}
	if !amount.IsZero() {
		zh, en = zh+"，"+amount.String(), en+", "+amount.String()
	}
	return zh, en
}

func orNone(s UndertakingState) vocab.Text {
	if s == 0 {
		return vocab.Text{ZH: "未承办", EN: "not holding it"}
	}
	return s.Text()
}

var theCase = vocab.Text{ZH: "本案", EN: "the case"}

// fact is one field of facts by which rules or figures go, with what it says. The
// days that a clock is told of are not among those of a unit.
type fact[F any] struct {
	name   vocab.Text
	scopes bool // rules are scoped in it
	value  func(*F) vocab.Text
}

var caseFacts = []fact[Facts]{
	{vocab.Text{ZH: "重点提案", EN: "being a key proposal"}, true, func(x *Facts) vocab.Text { return yesNo(x.Key) }},
	{vocab.Text{ZH: "优秀提案", EN: "being an excellent proposal"}, false, func(x *Facts) vocab.Text { return yesNo(x.Excellent) }},
	{vocab.Text{ZH: "案号", EN: "the number"}, false, func(x *Facts) vocab.Text { return written(x.Number) }},
	{vocab.Text{ZH: "审查结果", EN: "the disposition"}, false, func(x *Facts) vocab.Text { return termed(x.Disposition.Valid(), x.Disposition.Text()) }},
	{vocab.Text{ZH: "提交日期", EN: "the day of submission"}, false, func(x *Facts) vocab.Text { return dayText(x.SubmittedOn) }},
	{vocab.Text{ZH: "审查日期", EN: "the day of examination"}, false, func(x *Facts) vocab.Text { return dayText(x.ExaminedOn) }},
	{vocab.Text{ZH: "立案日期", EN: "the day of filing"}, false, func(x *Facts) vocab.Text { return dayText(x.FiledOn) }},
	{vocab.Text{ZH: "交办日期", EN: "the day of assignment"}, false, func(x *Facts) vocab.Text { return dayText(x.AssignedOn) }},
	{vocab.Text{ZH: "审议日期", EN: "the day of deliberation"}, false, func(x *Facts) vocab.Text { return dayText(x.DeliberatedOn) }},
	{vocab.Text{ZH: "答复日期", EN: "the day of the reply"}, false, func(x *Facts) vocab.Text { return dayText(x.RepliedOn) }},
	{vocab.Text{ZH: "最后答复日期", EN: "the day of the latest reply"}, false, func(x *Facts) vocab.Text { return dayText(x.FinalReplyOn) }},
	{vocab.Text{ZH: "办结日期", EN: "the day of closing"}, false, func(x *Facts) vocab.Text { return dayText(x.ClosedOn) }},
	{vocab.Text{ZH: "撤案日期", EN: "the day of withdrawal"}, false, func(x *Facts) vocab.Text { return dayText(x.WithdrawnOn) }},
	{vocab.Text{ZH: "首次面商日期", EN: "the first consultation"}, false, func(x *Facts) vocab.Text { return dayText(x.ConsultedOn) }},
	{vocab.Text{ZH: "首次调研日期", EN: "the first research"}, false, func(x *Facts) vocab.Text { return dayText(x.ResearchedOn) }},
	{vocab.Text{ZH: "答复类别", EN: "the reply class"}, false, func(x *Facts) vocab.Text { return written(x.Class) }},
	{vocab.Text{ZH: "办理结果", EN: "the outcome"}, false, func(x *Facts) vocab.Text { return termed(x.Outcome.Valid(), x.Outcome.Text()) }},
	{vocab.Text{ZH: "首次答复的办理结果", EN: "the outcome of the first reply"}, false, func(x *Facts) vocab.Text { return termed(x.FirstOutcome.Valid(), x.FirstOutcome.Text()) }},
	{vocab.Text{ZH: "公开方式", EN: "the publication"}, false, func(x *Facts) vocab.Text { return termed(x.Publication.Mode.Valid(), x.Publication.Mode.Text()) }},
	{vocab.Text{ZH: "并入的案件", EN: "the case it is merged into"}, false, func(x *Facts) vocab.Text { return written(x.MergedInto) }},
	{vocab.Text{ZH: "联名人数", EN: "the number of signers"}, false, func(x *Facts) vocab.Text { return count(x.Signers) }},
	{vocab.Text{ZH: "采纳的具体建议数", EN: "the number of adopted demands"}, false, func(x *Facts) vocab.Text { return count(x.Adopted) }},
	{vocab.Text{ZH: "面商次数", EN: "the number of consultations"}, false, func(x *Facts) vocab.Text { return count(len(x.Consultations)) }},
	{vocab.Text{ZH: "联系次数", EN: "the number of contacts"}, false, func(x *Facts) vocab.Text { return count(len(x.Contacts)) }},
	{vocab.Text{ZH: "送达次数", EN: "the number of deliveries"}, false, func(x *Facts) vocab.Text { return count(len(x.Deliveries)) }},
	{vocab.Text{ZH: "评价项数", EN: "the number of verdicts"}, false, func(x *Facts) vocab.Text { return count(len(x.Ratings)) }},
	{vocab.Text{ZH: "承诺件数", EN: "the number of commitments"}, false, func(x *Facts) vocab.Text { return count(len(x.Commitments)) }},
	{vocab.Text{ZH: "回访次数", EN: "the number of follow-ups"}, false, func(x *Facts) vocab.Text { return count(len(x.FollowUps)) }},
	{vocab.Text{ZH: "申退次数", EN: "the number of requests to return"}, false, func(x *Facts) vocab.Text { return count(x.Returns) }},
	{vocab.Text{ZH: "重新办理次数", EN: "the number of times it was handled again"}, false, func(x *Facts) vocab.Text { return count(x.Redos) }},
	{vocab.Text{ZH: "审核次数", EN: "the number of reviews"}, false, func(x *Facts) vocab.Text { return count(x.ReviewRounds) }},
	{vocab.Text{ZH: "审核退回次数", EN: "the number of failed reviews"}, false, func(x *Facts) vocab.Text { return count(x.ReviewsFailed) }},
	{vocab.Text{ZH: "催办次数", EN: "the number of reminders"}, false, func(x *Facts) vocab.Text { return count(x.Reminders) }},
	{vocab.Text{ZH: "督办次数", EN: "the number of supervisions"}, false, func(x *Facts) vocab.Text { return count(x.Supervisions) }},
	{vocab.Text{ZH: "阶段性答复次数", EN: "the number of interim replies"}, false, func(x *Facts) vocab.Text { return count(x.Interim) }},
}

var unitFacts = []fact[UnitFacts]{
	{vocab.Text{ZH: "办理类型", EN: "the role"}, true, func(x *UnitFacts) vocab.Text { return termed(x.Role.Valid(), x.Role.Text()) }},
	{vocab.Text{ZH: "牵头领导", EN: "the leader"}, false, func(x *UnitFacts) vocab.Text { return written(x.Leader) }},
	{vocab.Text{ZH: "责任科室", EN: "the section"}, false, func(x *UnitFacts) vocab.Text { return written(x.Section) }},
	{vocab.Text{ZH: "责任人", EN: "the handler"}, false, func(x *UnitFacts) vocab.Text { return written(x.Person) }},
	{vocab.Text{ZH: "首次面商日期", EN: "the first consultation"}, false, func(x *UnitFacts) vocab.Text { return dayText(x.ConsultedOn) }},
	{vocab.Text{ZH: "审核通过日期", EN: "the day of the review"}, false, func(x *UnitFacts) vocab.Text { return dayText(x.ReviewedOn) }},
	{vocab.Text{ZH: "签发人级别", EN: "the level of the signature"}, false, func(x *UnitFacts) vocab.Text { return termed(x.Signature.Valid(), x.Signature.Text()) }},
	{vocab.Text{ZH: "退出日期", EN: "the day on which it left"}, false, func(x *UnitFacts) vocab.Text { return dayText(x.ReleasedOn) }},
}

// changed says which of the facts differ.
func changed[F any](of vocab.Text, facts []fact[F], before, after *F) []vocab.Reason {
	var list []vocab.Reason
	for _, x := range facts {
		a, b := x.value(before), x.value(after)
		if a == b {
			continue
		}
		if x.scopes {
			list = append(list, codeInsertScope.Reason("unit", of.ZH, "unit_en", of.EN, "field", x.name.ZH, "field_en", x.name.EN,
				"from", a.ZH, "from_en", a.EN, "to", b.ZH, "to_en", b.EN))
			continue
		}
		list = append(list, codeInsertFact.Reason("unit", of.ZH, "unit_en", of.EN, "field", x.name.ZH, "field_en", x.name.EN,
			"from", a.ZH, "from_en", a.EN, "to", b.ZH, "to_en", b.EN))
	}
	return list
}

func yesNo(is bool) vocab.Text {
	if is {
		return vocab.Text{ZH: "是", EN: "yes"}
	}
	return vocab.Text{ZH: "否", EN: "no"}
}

func termed(is bool, t vocab.Text) vocab.Text {
	if !is {
		return vocab.Text{ZH: "无", EN: "none"}
	}
	return t
}

func written(s string) vocab.Text { return termed(s != "", vocab.Text{ZH: s, EN: s}) }

func dayText(d deadline.Date) vocab.Text {
	return termed(!d.IsZero(), vocab.Text{ZH: d.String(), EN: d.String()})
}

func count(n int) vocab.Text { return vocab.Text{ZH: itoa(n), EN: itoa(n)} }

// clockChanges says what the clock of a unit, "" for that of the case, is told
// with the event and not without it, or the other way, and how long it was paused.
func clockChanges(unit string, before, after []tick) []vocab.Reason {
	n := make(map[deadline.Occurrence]int, len(after))
	for _, t := range after {
		n[t.Occurrence]++
	}
	var gone []deadline.Occurrence
	for _, t := range before {
		if n[t.Occurrence]--; n[t.Occurrence] < 0 {
			gone = append(gone, t.Occurrence)
		}
	}
	who := vocab.Text{ZH: unit, EN: unit}
	if unit == "" {
		who = theCase
	}
	var list []vocab.Reason
	for _, o := range gone {
		longer, longerEN := more("", o.Amount)
		list = append(list, codeInsertClockGone.Reason("unit", who.ZH, "unit_en", who.EN,
			"event", o.Event.Term(), "event_en", plain(o.Event.String()), "date", o.Date.String(), "more", longer, "more_en", longerEN))
	}
	for _, t := range after {
		if o := t.Occurrence; n[o] > 0 {
			n[o]--
			longer, longerEN := more("", o.Amount)
			list = append(list, codeInsertClock.Reason("unit", who.ZH, "unit_en", who.EN,
				"event", o.Event.Term(), "event_en", plain(o.Event.String()), "date", o.Date.String(), "more", longer, "more_en", longerEN))
		}
	}
	if a, b := paused(before), paused(after); a != b {
		list = append(list, codeInsertFact.Reason("unit", who.ZH, "unit_en", who.EN, "field", "中止时间", "field_en", "the time of pauses",
			"from", a.ZH, "from_en", a.EN, "to", b.ZH, "to_en", b.EN))
	}
	return list
}

// paused is how many calendar days the clock stood still, and since when it does.
func paused(list []tick) vocab.Text {
	days, since := 0, deadline.Date{}
	for _, t := range list {
		switch t.Event {
		case deadline.ClockEventPaused:
			note(&since, t.Date)
		case deadline.ClockEventResumed:
			if !since.IsZero() {
				days += t.Date.Sub(since)
			}
			since = deadline.Date{}
		default:
		}
	}
	x := vocab.Text{ZH: itoa(days) + "天", EN: itoa(days) + " days"}
	if !since.IsZero() {
		x = vocab.Text{ZH: x.ZH + "，自" + since.String() + "起中止", EN: x.EN + ", and since " + since.String()}
	}
	return x
}
