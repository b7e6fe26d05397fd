package china

import (
	"github.com/seed-3129f372/tian/deadline"
	"github.com/seed-3129f372/tian/deadline/vocab"
)

// Common3M returns the preset common-3m, which claims no jurisdiction: a reply
// within three months and an assisting opinion within one month of the
// assignment, an objection to it within ten workdays of receipt. Months end on
// the corresponding day or the month's end, an end on a rest day is kept with
// the last workday beside it.
//
// The numbers are the ones met most often in the regulations that were read;
// the colours and the reminder steps are deadline.DefaultThresholds and
// deadline.DefaultSteps, this library's own. A bureau replaces
// the preset by what its own regulation says. The caller owns the result.
func Common3M() deadline.Policy {
	own := vocab.Source{Title: "common-3m", Grade: vocab.SourceGradeOwn}
	handling := []vocab.Role{vocab.RoleSole, vocab.RoleLead, vocab.RoleSeparate, vocab.RoleUndertake}
	months := func(n int) deadline.Period { return period(n, deadline.PeriodUnitMonth) }
	return deadline.Policy{
		ID:     "common-3m",
		Title:  vocab.Text{ZH: "通用三个月规则（本库自定，不代表任何地区）", EN: "common three-month rules (the library's own, of no jurisdiction)"},
		Source: own,
		Excludes: vocab.Text{
			ZH: "不含延期审批、重办、公开等地方规定；预警与催办天数为本库自定",
			EN: "no local rules on extension, redoing or publication; the days of colours and reminders are the library's own",
		},
		Rules: []deadline.PolicyRule{
			{
				ID: "reply", Act: deadline.ActReply, Kind: deadline.RuleKindDuration,
				Start: deadline.ClockEventAssigned, Period: months(3), Scope: deadline.Scope{Roles: handling}, Source: own,
			},
			{
				ID: "co_opinion", Act: deadline.ActCoOpinion, Kind: deadline.RuleKindDuration,
				Start: deadline.ClockEventAssigned, Period: months(1), Scope: deadline.Scope{Roles: []vocab.Role{vocab.RoleAssist}}, Source: own,
			},
			{
				ID: "return_objection", Act: deadline.ActReturnObjection, Kind: deadline.RuleKindDuration,
				Start: deadline.ClockEventReceived, Period: period(10, deadline.PeriodUnitWorkday),
				Scope: deadline.Scope{Roles: append(handling[:4:4], vocab.RoleAssist)}, Source: own,
			},
		},
		Decides:    deadline.PrecedenceMostSpecific,
		Thresholds: deadline.DefaultThresholds(),
		Steps:      deadline.DefaultSteps(),
	}
}

// period is NewPeriod for the constants of this package.
func period(n int, u deadline.PeriodUnit) deadline.Period {
	p, err := deadline.NewPeriod(n, u)
	if err != nil {
		panic(err)
	}
	return p
}
