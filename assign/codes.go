package assign

import "github.com/seed-3129f372/tian/deadline/vocab"

// The codes that this package gives. They never change their meaning.
var (
	codeAgainstCapacity          = vocab.Code{Code: "against.capacity", Text: vocab.Text{ZH: "容量已满", EN: "it is full"}}
	codeAgainstLeave             = vocab.Code{Code: "against.leave", Text: vocab.Text{ZH: "请假而无人代办", EN: "on leave without a substitute"}}
	codeAgainstLoad              = vocab.Code{Code: "against.load", Text: vocab.Text{ZH: "承办较多", EN: "it holds more"}}
	codeAgainstMismatch          = vocab.Code{Code: "against.mismatch", Text: vocab.Text{ZH: "不对口", EN: "it fits far less than the best"}}
	codeAgainstPinned            = vocab.Code{Code: "against.pinned", Text: vocab.Text{ZH: "已确定由另一单位办理", EN: "another unit has been decided on"}}
	codeAgainstRecusal           = vocab.Code{Code: "against.recusal", Text: vocab.Text{ZH: "回避", EN: "recusal"}}
	codeAgainstReturned          = vocab.Code{Code: "against.returned", Text: vocab.Text{ZH: "已申退", EN: "it returned the paper before"}}
	codeAgainstScore             = vocab.Code{Code: "against.score", Text: vocab.Text{ZH: "得分较低", EN: "it scores less"}}
	codeAgainstTie               = vocab.Code{Code: "against.tie", Text: vocab.Text{ZH: "同分，按编号在后", EN: "equal, later by id"}}
	codeDatesUnknown             = vocab.Code{Code: "dates.unknown", Text: vocab.Text{ZH: "内部时限无法计算", EN: "the internal dates cannot be computed"}}
	codeDueMissing               = vocab.Code{Code: "due.missing", Text: vocab.Text{ZH: "期限尚不能确定，附说明", EN: "no due date is known, with what is missing"}}
	codeDueNoStart               = vocab.Code{Code: "due.no_start", Text: vocab.Text{ZH: "没有交办日期，期限未计算", EN: "there is no day of assignment: no dates are computed"}}
	codeDueNone                  = vocab.Code{Code: "due.none", Text: vocab.Text{ZH: "规则集没有规定期限", EN: "the policy sets no date"}}
	codeDueUnknown               = vocab.Code{Code: "due.unknown", Text: vocab.Text{ZH: "期限无法计算", EN: "the due date cannot be computed"}}
	codeLeaderStandsIn           = vocab.Code{Code: "leader.stands_in", Text: vocab.Text{ZH: "分管领导不能办理，由他人代行", EN: "another leader stands in"}}
	codeOrgAmount                = vocab.Code{Code: "org.amount", Text: vocab.Text{ZH: "{n}应在0到{most}之间", EN: "{n} is outside 0…{most}"}}
	codeOrgChair                 = vocab.Code{Code: "org.chair", Text: vocab.Text{ZH: "领导小组有{chairs}位组长，应为一位", EN: "the leading group has {chairs} chairs: make it one"}}
	codeOrgDutyEmpty             = vocab.Code{Code: "org.duty_empty", Text: vocab.Text{ZH: "职责为空，请删去或补上", EN: "the duty is empty: drop it or give it"}}
	codeOrgDutySeveral           = vocab.Code{Code: "org.duty_several", Text: vocab.Text{ZH: "几项写成了一项，请分写", EN: "several phrases are written as one: write each by itself"}}
	codeOrgGroupTwice            = vocab.Code{Code: "org.group_twice", Text: vocab.Text{ZH: `{"id"}在领导小组中重复，请删去一处`, EN: `{"id"} has two seats in the leading group: drop one`}}
	codeOrgIDEmpty               = vocab.Code{Code: "org.id_empty", Text: vocab.Text{ZH: "没有编号，请补上", EN: "there is no id: give it one"}}
	codeOrgIDSpace               = vocab.Code{Code: "org.id_space", Text: vocab.Text{ZH: "编号首尾有空白或含不可见字符，请删去", EN: "the id has spaces at its ends or characters that nobody sees: drop them"}}
	codeOrgIDTwice               = vocab.Code{Code: "org.id_twice", Text: vocab.Text{ZH: `编号{"id"}重复，请改为不同的编号`, EN: `the id {"id"} is given twice: change one`}}
	codeOrgLeave                 = vocab.Code{Code: "org.leave", Text: vocab.Text{ZH: "请假起止日期缺失或颠倒，请更正", EN: "the leave has no first day or ends before it begins: correct it"}}
	codeOrgNameEmpty             = vocab.Code{Code: "org.name_empty", Text: vocab.Text{ZH: "科室或单位没有名称，请补上", EN: "the unit has no name: give it one"}}
	codeOrgNoHead                = vocab.Code{Code: "org.no_head", Text: vocab.Text{ZH: "没有写明负总责的主要领导，请指定一位", EN: "the head with overall duty is not named: name one of the leaders"}}
	codeOrgNoLeader              = vocab.Code{Code: "org.no_leader", Text: vocab.Text{ZH: `{"id"}没有分管领导，请指定一位`, EN: `nobody supervises unit {"id"}: name a leader`}}
	codeOrgNoUnits               = vocab.Code{Code: "org.no_units", Text: vocab.Text{ZH: "没有任何承办科室或单位，请至少列出一个", EN: "there is no unit: list at least one"}}
	codeOrgPersonWithoutUnit     = vocab.Code{Code: "org.person_without_unit", Text: vocab.Text{ZH: `{"id"}没有所在科室，请补上`, EN: `person {"id"} belongs to no unit: give it`}}
	codeOrgSeat                  = vocab.Code{Code: "org.seat", Text: vocab.Text{ZH: "没有写明组长、副组长或成员", EN: "the seat is neither chair, deputy nor member: give it"}}
	codeOrgSubstituteCircle      = vocab.Code{Code: "org.substitute_circle", Text: vocab.Text{ZH: "代办人循环，请断开一处", EN: "the substitutes go in a circle: break it"}}
	codeOrgSubstituteElsewhere   = vocab.Code{Code: "org.substitute_elsewhere", Text: vocab.Text{ZH: `代办人{"id"}不在同一科室，请改派`, EN: `the substitute {"id"} is of another unit: name one of the same`}}
	codeOrgTwoLeaders            = vocab.Code{Code: "org.two_leaders", Text: vocab.Text{ZH: `{"unit"}由两处分管，请只留一处`, EN: `unit {"unit"} is supervised twice: keep one`}}
	codeOrgUnitKind              = vocab.Code{Code: "org.unit_kind", Text: vocab.Text{ZH: "没有写明科室、局属单位或部门", EN: "the unit is neither section, affiliate nor department: say which"}}
	codeOrgUnknown               = vocab.Code{Code: "org.unknown", Text: vocab.Text{ZH: "没有这个编号，请更正或补录", EN: "there is nothing with the id: correct it or add one"}}
	codePersonBarred             = vocab.Code{Code: "person.barred", Text: vocab.Text{ZH: "请假或回避，不予分派", EN: "on leave or recused: gets nothing"}}
	codePersonLoad               = vocab.Code{Code: "person.load", Text: vocab.Text{ZH: "按办理量分派", EN: "by load"}}
	codePersonNone               = vocab.Code{Code: "person.none", Text: vocab.Text{ZH: "科室内无人可派，由科室自定", EN: "nobody in the unit has room: the unit decides"}}
	codePersonPinned             = vocab.Code{Code: "person.pinned", Text: vocab.Text{ZH: "已指定办理人", EN: "the person is pinned"}}
	codePersonSkill              = vocab.Code{Code: "person.skill", Text: vocab.Text{ZH: "熟悉文中所涉事项", EN: "the person knows what the paper is about"}}
	codePersonStandsIn           = vocab.Code{Code: "person.stands_in", Text: vocab.Text{ZH: "由他人代办", EN: "another person stands in"}}
	codePinFirm                  = vocab.Code{Code: "pin.firm", Text: vocab.Text{ZH: "虽有限制，仍按指定办理", EN: "the pin stands against a limit"}}
	codePlanCapacityNegative     = vocab.Code{Code: "plan.capacity_negative", Text: vocab.Text{ZH: `去处{"place"}的容量{count}为负，请改为0或正数`, EN: `the capacity {count} of place {"place"} is negative: make it 0 or more`}}
	codePlanCapacityTwice        = vocab.Code{Code: "plan.capacity_twice", Text: vocab.Text{ZH: `去处{"place"}的容量给了两次，请删去一处`, EN: `the capacity of place {"place"} is given twice: drop one`}}
	codePlanCostNegative         = vocab.Code{Code: "plan.cost_negative", Text: vocab.Text{ZH: "费用{cost}为负，请改为0或正数", EN: "the cost {cost} is negative: make it 0 or more"}}
	codePlanCostTooLarge         = vocab.Code{Code: "plan.cost_too_large", Text: vocab.Text{ZH: "费用过大，请换用较大的单位", EN: "the cost is too large: use a larger unit"}}
	codePlanCostTwice            = vocab.Code{Code: "plan.cost_twice", Text: vocab.Text{ZH: `事项{"item"}到{"place"}的费用给了两次，请删去一处`, EN: `the cost of item {"item"} at place {"place"} is given twice: drop one`}}
	codePlanItemEmpty            = vocab.Code{Code: "plan.item_empty", Text: vocab.Text{ZH: "事项没有编号，请补上", EN: "the item has no id: give it one"}}
	codePlanItemTwice            = vocab.Code{Code: "plan.item_twice", Text: vocab.Text{ZH: "事项重复，请删去一处", EN: "an item is given twice: drop one"}}
	codePlanMissing              = vocab.Code{Code: "plan.missing", Text: vocab.Text{ZH: `事项{"item"}不在方案中`, EN: `item {"item"} is not in the plan`}}
	codePlanNotAllowed           = vocab.Code{Code: "plan.not_allowed", Text: vocab.Text{ZH: `事项{"item"}没有到所派去处的费用`, EN: `item {"item"} has no cost at its place`}}
	codePlanNotBest              = vocab.Code{Code: "plan.not_best", Text: vocab.Text{ZH: `事项{"item"}另有更省的去处`, EN: `item {"item"} has a better place at these prices`}}
	codePlanObjective            = vocab.Code{Code: "plan.objective", Text: vocab.Text{ZH: "总费用有误", EN: "the objective is wrong"}}
	codePlanOverCapacity         = vocab.Code{Code: "plan.over_capacity", Text: vocab.Text{ZH: `去处{"place"}派了{count}件，超过容量{capacity}`, EN: `place {"place"} holds {count} items, above its capacity {capacity}`}}
	codePlanPersonElsewhere      = vocab.Code{Code: "plan.person_elsewhere", Text: vocab.Text{ZH: `{"person"}不属于{"unit"}，请更正`, EN: `person {"person"} does not belong to unit {"unit"}: correct it`}}
	codePlanPlaceEmpty           = vocab.Code{Code: "plan.place_empty", Text: vocab.Text{ZH: "去处没有编号，请补上", EN: "the place has no id: give it one"}}
	codePlanPlaceWithoutCapacity = vocab.Code{Code: "plan.place_without_capacity", Text: vocab.Text{ZH: `去处{"place"}没有容量，请在 capacity 中给出`, EN: `place {"place"} has no capacity: give it in capacity`}}
	codePlanPriceWrong           = vocab.Code{Code: "plan.price_wrong", Text: vocab.Text{ZH: `去处{"place"}未满而有影子价格，或价格为负`, EN: `place {"place"} has room and yet a price, or a negative one`}}
	codePlanRoles                = vocab.Code{Code: "plan.roles", Text: vocab.Text{ZH: `事项{"item"}应只有一个主办单位，或全部分办`, EN: `item {"item"} needs exactly one lead, or two or more units that all handle separately`}}
	codePlanRuleUnit             = vocab.Code{Code: "plan.rule_unit", Text: vocab.Text{ZH: "规则的结论不是本单位的科室，请更正", EN: "a conclusion of the rules is no unit of the organisation: correct it"}}
	codePlanSecret               = vocab.Code{Code: "plan.secret", Text: vocab.Text{ZH: "涉密提案不得录入，请移至涉密系统办理", EN: "the item is secret: keep it out and handle it in the system for secret papers"}}
	codePlanStep                 = vocab.Code{Code: "plan.step", Text: vocab.Text{ZH: "{n}超过上限{most}", EN: "{n} is above the bound {most}"}}
	codePlanText                 = vocab.Code{Code: "plan.text", Text: vocab.Text{ZH: "文字不是有效的UTF-8，请更正编码", EN: "the text is no valid UTF-8: correct its encoding"}}
	codePlanTooMany              = vocab.Code{Code: "plan.too_many", Text: vocab.Text{ZH: "共{n}个，超过上限{most}，请分批", EN: "{n} are above the bound {most}: split the batch"}}
	codePlanUnitTwice            = vocab.Code{Code: "plan.unit_twice", Text: vocab.Text{ZH: `事项{"item"}把{"unit"}指定了两次，同一单位不能既主办又会办`, EN: `item {"item"} pins unit {"unit"} twice: a unit is never both lead and helper`}}
	codePlanUnknown              = vocab.Code{Code: "plan.unknown", Text: vocab.Text{ZH: "没有这个事项，或其去处未知，请更正", EN: "the item or its place is unknown: correct it"}}
	codePresencePartly           = vocab.Code{Code: "presence.partly", Text: vocab.Text{ZH: "办理时段内部分时间请假", EN: "on leave for a part of the window"}}
	codePresenceUnknown          = vocab.Code{Code: "presence.unknown", Text: vocab.Text{ZH: "办理时段未知，请假只看交办当日", EN: "the window is not known: leaves are looked at on the day of assignment alone"}}
	codeRouteBest                = vocab.Code{Code: "route.best", Text: vocab.Text{ZH: "得分最高", EN: "the unit scores best"}}
	codeRouteClose               = vocab.Code{Code: "route.close", Text: vocab.Text{ZH: "两个单位接近，请人工复核", EN: "two units are close: a person has to look"}}
	codeRouteConfirmedUnknown    = vocab.Code{Code: "route.confirmed_unknown", Text: vocab.Text{ZH: "没有已确定的承办单位，请更正或补录", EN: "there is no such unit as was confirmed: correct it or add one"}}
	codeRouteDuty                = vocab.Code{Code: "route.duty", Text: vocab.Text{ZH: "职责与文中所述相符", EN: "the duties of the unit share words with the paper"}}
	codeRouteInstead             = vocab.Code{Code: "route.instead", Text: vocab.Text{ZH: "得分更高的单位不能承办", EN: "a unit that scores more cannot take it"}}
	codeRouteLabel               = vocab.Code{Code: "route.label", Text: vocab.Text{ZH: "归类与该单位对应", EN: "the class of the paper is one of the unit's"}}
	codeRouteNear                = vocab.Code{Code: "route.near", Text: vocab.Text{ZH: "归类相近，没有直接依据", EN: "a near class, without evidence"}}
	codeRouteNoEvidence          = vocab.Code{Code: "route.no_evidence", Text: vocab.Text{ZH: "没有任何依据指向某一单位，请人工确定", EN: "nothing speaks for any unit: a person has to decide"}}
	codeRouteNotOurs             = vocab.Code{Code: "route.not_ours", Text: vocab.Text{ZH: "没有可靠依据表明属于本单位：不属于本单位，建议申退", EN: "nothing shows that it is the organisation's: not ours, propose to return it"}}
	codeRouteOursDoubtful        = vocab.Code{Code: "route.ours_doubtful", Text: vocab.Text{ZH: "更像别的单位的事项，请人工确定是否申退", EN: "it looks like another's: a person decides whether to return it"}}
	codeRoutePinned              = vocab.Code{Code: "route.pinned", Text: vocab.Text{ZH: "已确定由该单位办理", EN: "the unit has been decided on"}}
	codeRouteProposed            = vocab.Code{Code: "route.proposed", Text: vocab.Text{ZH: "拟办意见提出由该单位办理", EN: "the examiners named the unit"}}
	codeRouteRule                = vocab.Code{Code: "route.rule", Text: vocab.Text{ZH: "规则指向该单位", EN: "a rule points to the unit"}}
	codeRouteWeak                = vocab.Code{Code: "route.weak", Text: vocab.Text{ZH: "依据不足，请人工复核", EN: "the evidence is weak: a person has to look"}}
	codeRouteWished              = vocab.Code{Code: "route.wished", Text: vocab.Text{ZH: "提案者提出由该单位办理", EN: "the proposer named the unit"}}
)

// Codes returns every code that the package gives, in ascending order.
func Codes() []vocab.Code {
	return []vocab.Code{
		codeAgainstCapacity,
		codeAgainstLeave,
		codeAgainstLoad,
		codeAgainstMismatch,
		codeAgainstPinned,
		codeAgainstRecusal,
		codeAgainstReturned,
		codeAgainstScore,
		codeAgainstTie,
		codeDatesUnknown,
		codeDueMissing,
		codeDueNoStart,
		codeDueNone,
		codeDueUnknown,
		codeLeaderStandsIn,
		codeOrgAmount,
		codeOrgChair,
		codeOrgDutyEmpty,
		codeOrgDutySeveral,
		codeOrgGroupTwice,
		codeOrgIDEmpty,
		codeOrgIDSpace,
		codeOrgIDTwice,
		codeOrgLeave,
		codeOrgNameEmpty,
		codeOrgNoHead,
		codeOrgNoLeader,
		codeOrgNoUnits,
		codeOrgPersonWithoutUnit,
		codeOrgSeat,
		codeOrgSubstituteCircle,
		codeOrgSubstituteElsewhere,
		codeOrgTwoLeaders,
		codeOrgUnitKind,
		codeOrgUnknown,
		codePersonBarred,
		codePersonLoad,
		codePersonNone,
		codePersonPinned,
		codePersonSkill,
		codePersonStandsIn,
		codePinFirm,
		codePlanCapacityNegative,
		codePlanCapacityTwice,
		codePlanCostNegative,
		codePlanCostTooLarge,
		codePlanCostTwice,
		codePlanItemEmpty,
		codePlanItemTwice,
		codePlanMissing,
		codePlanNotAllowed,
		codePlanNotBest,
		codePlanObjective,
		codePlanOverCapacity,
		codePlanPersonElsewhere,
		codePlanPlaceEmpty,
		codePlanPlaceWithoutCapacity,
		codePlanPriceWrong,
		codePlanRoles,
		codePlanRuleUnit,
		codePlanSecret,
		codePlanStep,
		codePlanText,
		codePlanTooMany,
		codePlanUnitTwice,
		codePlanUnknown,
		codePresencePartly,
		codePresenceUnknown,
		codeRouteBest,
		codeRouteClose,
		codeRouteConfirmedUnknown,
		codeRouteDuty,
		codeRouteInstead,
		codeRouteLabel,
		codeRouteNear,
		codeRouteNoEvidence,
		codeRouteNotOurs,
		codeRouteOursDoubtful,
		codeRoutePinned,
		codeRouteProposed,
		codeRouteRule,
		codeRouteWeak,
		codeRouteWished,
	}
}

// against is the code of what keeps an item from a unit that it would fit. The
// limits that concern no single unit are never asked for.
func against(l Limit) vocab.Code {
	switch l {
	case LimitRecusal:
		return codeAgainstRecusal
	case LimitLeave:
		return codeAgainstLeave
	case LimitMismatch:
		return codeAgainstMismatch
	case LimitReturned:
		return codeAgainstReturned
	case LimitCapacity, LimitCost, LimitNoPlace, LimitPin:
	}
	return codeAgainstCapacity
}
