package stats

func intakeIndicators() []Indicator {
	once := gate(codeSplit, "undivided") // of a divided paper its parts are counted, never both
	disposed := []Gate{once, gateDisposed()}
	track := []Gate{once, gate(codeTrackUnknown, "proposal", "suggestion", "motion", "recommendation")}
	return []Indicator{
		{ID: Received, Name: zhEN("收到件数", "Received"), Unit: UnitItem, Population: []Gate{once}, Numerator: []Fact{"received"},
			Definition: zhEN("收到的全部提案、建议，一条记录计一件；分案的按分成的件数计，原件不再计", "all papers received, one item for each record; of a divided paper its parts are counted and not the paper")},
		{ID: idProposals, Name: zhEN("政协提案", "CPPCC proposals"), Unit: UnitItem, Population: track, Numerator: []Fact{"proposal"},
			Definition: zhEN("政协提案件数占已记载种类的提案、建议件数", "CPPCC proposals among the papers whose kind is recorded")},
		{ID: idSuggestions, Name: zhEN("人大代表建议", "Deputies' suggestions"), Unit: UnitItem, Population: track, Numerator: []Fact{"suggestion"},
			Definition: zhEN("人大代表建议件数占已记载种类的提案、建议件数", "deputies' suggestions among the papers whose kind is recorded")},
		{ID: "motions", Name: zhEN("人大议案", "Deputies' motions"), Unit: UnitItem, Population: track, Numerator: []Fact{"motion"},
			Definition: zhEN("人大议案件数占已记载种类的提案、建议件数", "deputies' motions among the papers whose kind is recorded")},
		{ID: "recommendations", Name: zhEN("政协建议案", "Formal recommendations"), Unit: UnitItem, Population: track, Numerator: []Fact{"recommendation"},
			Definition: zhEN("政协建议案件数占已记载种类的提案、建议件数", "formal recommendations of a CPPCC among the papers whose kind is recorded")},
		{ID: KeyProposals, Name: zhEN("重点提案", "Key proposals"), Unit: UnitItem, Population: []Gate{once}, Numerator: []Fact{"key"},
			Definition: zhEN("列为重点的件数占收到的全部件数", "items marked as key among all received")},
		{ID: idExcellent, Name: zhEN("优秀提案", "Excellent proposals"), Unit: UnitItem, Population: []Gate{once}, Numerator: []Fact{"excellent"},
			Definition: zhEN("评为优秀的件数占收到的全部件数", "items chosen as excellent among all received")},
		{ID: idExcellentRate, VariantOf: idExcellent, Name: zhEN("优秀提案率（按立案件）", "Excellent proposals of the filed"), Unit: UnitItem,
			Population: []Gate{once, gate(codeNotFiled, "undisposed", "filed")}, Numerator: []Fact{"excellent"},
			Definition: zhEN("评为优秀的件数除以立案（或未记载审查结论）的件数", "items chosen as excellent divided by items filed (or no outcome of the examination recorded)")},
		{ID: Filed, Name: zhEN("立案件数", "Filed"), Unit: UnitItem, Population: []Gate{once}, Numerator: []Fact{"filed"},
			Definition: zhEN("审查结论为立案的件数占收到的全部件数", "items examined and filed among all received")},
		{ID: FilingRate, Name: zhEN("立案率", "Filing rate"), Unit: UnitItem, Population: disposed, Numerator: []Fact{"filed"},
			Definition: zhEN("立案件数除以已有审查结论的件数；并案件不计为立案，分案的按分成的件数计", "filed items divided by items with an outcome of the examination; merged items do not count as filed, and of a divided one its parts are counted")},
		{ID: "filing_rate_with_merged", VariantOf: FilingRate, Name: zhEN("立案率（含并案）", "Filing rate, merged included"), Unit: UnitItem,
			Population: disposed, Numerator: []Fact{"filed", "merged"},
			Definition: zhEN("立案和并案件数除以已有审查结论的件数", "filed and merged items divided by items with an outcome of the examination")},
		{ID: idMerged, Name: zhEN("并案件数", "Merged"), Unit: UnitItem, Population: disposed, Numerator: []Fact{"merged"},
			Definition: zhEN("并案件数占已有审查结论的件数", "merged items among items with an outcome of the examination")},
		{ID: "split", Name: zhEN("分案件数", "Divided"), Unit: UnitItem, Population: []Gate{gateDisposed()}, Numerator: []Fact{"split"},
			Definition: zhEN("分为几件办理的原件数占已有审查结论的件数（连同原件）；原件不计入收到、立案件数，分成的各件计入", "papers divided into several among those with an outcome of the examination, these papers included; they are not among those received and filed, their parts are")},
		{ID: idRedirected, Name: zhEN("转送件数", "Redirected"), Unit: UnitItem, Population: disposed, Numerator: []Fact{"redirected"},
			Definition: zhEN("转意见和建议、转社情民意的件数占已有审查结论的件数", "items turned into opinions or reports of public opinion among items with an outcome of the examination")},
		{ID: idNotFiled, Name: zhEN("不予立案件数", "Not filed"), Unit: UnitItem, Population: disposed, Numerator: []Fact{"not_filed", "sent_back"},
			Definition: zhEN("不予立案和退回的件数占已有审查结论的件数", "items not filed or sent back among items with an outcome of the examination")},
		{ID: idWithdrawn, Name: zhEN("撤案件数", "Withdrawn"), Unit: UnitItem, Population: disposed, Numerator: []Fact{"withdrawn"},
			Definition: zhEN("撤案件数占已有审查结论的件数", "withdrawn items among items with an outcome of the examination")},
	}
}

func roleIndicator(id IndicatorID, zh, en string, f Fact) Indicator {
	known := gate(codeRoleUnknown, "sole", "lead", "separate", "undertake", "assist", "copy")
	return Indicator{ID: id, Name: zhEN(zh+"件数", en), Unit: UnitItem, Population: []Gate{known}, Numerator: []Fact{f},
		Definition: zhEN(zh+"件数占已记载办理类型的件数", "items of the role \""+f.Text().EN+"\" among items whose role is recorded")}
}

func handlingIndicators() []Indicator {
	return []Indicator{
		roleIndicator(Sole, "单办", "Sole handling", "sole"),
		roleIndicator(Lead, "主办", "Lead", "lead"),
		roleIndicator(Separate, "分办", "Separate handling", "separate"),
		roleIndicator("undertake", "承办", "Handling a part of its own", "undertake"),
		roleIndicator(Assist, "会办", "Assisting", "assist"),
		roleIndicator(idCopy, "参阅", "For information", "copy"),
		{ID: ReplyRate, Name: zhEN("办复率", "Reply rate"), Unit: UnitItem, Population: toReply(), Numerator: []Fact{"replied"},
			Definition: zhEN("已答复件数除以应答复件数；应答复件指立案（或未记载审查结论）的单办、主办、分办、承办（或未记载办理类型）件，有答复日期即为已答复",
				"items replied to divided by items to be replied to: filed (or no outcome of the examination recorded) and handled alone, led, handled separately or in a part of its own (or no role recorded); an item with a date of reply is replied to")},
		{ID: idHandlingRate, VariantOf: ReplyRate, Name: zhEN("办理率（含会办）", "Handling rate, assisting included"), Unit: UnitHandling,
			Population: toAct(), Numerator: []Fact{"replied", "opinion_given"},
			Definition: zhEN("已答复或已出会办意见的件次除以应办理的件次，含会办件", "handlings with a reply or an assisting opinion divided by handlings due, assisting ones included")},
		{ID: idOpinionRate, Name: zhEN("会办意见办复率", "Opinion rate"), Unit: UnitHandling, Population: append(toAct(), gateAssist()), Numerator: []Fact{"opinion_given"},
			Definition: zhEN("已出会办意见的会办件次除以全部会办件次；未单记会办意见日期的，以答复日期为准", "assisting handlings with an opinion given divided by all assisting handlings; without a date of the opinion the date of reply stands for it")},
		{ID: ClosingRate, Name: zhEN("办结率", "Closing rate"), Unit: UnitItem, Population: toReply(), Numerator: []Fact{"closed"},
			Definition: zhEN("已办结件数除以应答复件数，有办结日期即为已办结", "closed items divided by items to be replied to; an item with a date of closing is closed")},
		{ID: "closing_rate_all", VariantOf: ClosingRate, Name: zhEN("办结率（含会办）", "Closing rate, assisting included"), Unit: UnitHandling,
			Population: toAct(), Numerator: []Fact{"closed"},
			Definition: zhEN("已办结件次除以应办理的件次，含会办件", "closed handlings divided by handlings due, assisting ones included")},
		{ID: OnTimeRate, Name: zhEN("按期办结率", "On-time rate"), Unit: UnitItem, Population: toReply(gateReplied(), gateDue()), Numerator: []Fact{"replied_in_time"},
			Definition: zhEN("在答复期限当日或之前答复的件数除以已答复且有期限的件数", "items replied to on or before the due date divided by items replied to that have a due date")},
		{ID: "on_time_of_due", VariantOf: OnTimeRate, Name: zhEN("按期办结率（按全部有期限件）", "On-time rate of all with a due date"), Unit: UnitItem,
			Population: toReply(gateDue()), Numerator: []Fact{"replied_in_time"},
			Definition: zhEN("按期答复的件数除以有期限的应答复件数，尚未答复的也计入分母", "items replied to in time divided by items to be replied to that have a due date, those not yet replied to included")},
		{ID: idOpinionTime, Name: zhEN("会办意见按期率", "On-time rate of opinions"), Unit: UnitHandling,
			Population: append(toAct(), gateAssist(),
				gate(codeNoOpinion, "opinion_given"),
				gate(codeNoDue.As("没有会办期限", "no due date for the opinion"), "opinion_due")),
			Numerator:  []Fact{"opinion_in_time"},
			Definition: zhEN("按期出会办意见的件次除以已出会办意见且有期限的件次", "opinions given in time divided by opinions given that have a due date")},
		{ID: idFirstPass, Name: zhEN("一次审核通过率", "Passed at first review"), Unit: UnitItem,
			Population: toAct(gate(codeNotReviewed, "reviewed")), Numerator: []Fact{"passed_first"},
			Definition: zhEN("审核中未被退回过的件数除以有审核记录的件数，一轮审核分几步（初审、复审、终审）、由几个单位审核都不影响", "items whose draft no review sent back divided by items with a review on record; the steps of a review and the number of units make no difference")},
		{ID: "hand_back_rate", Name: zhEN("申退率", "Hand-back rate"), Unit: UnitHandling, Population: toAct(), Numerator: []Fact{"handed_back"},
			Definition: zhEN("承办单位提出过申退的件次除以应办理的件次", "handlings that a unit asked to hand back divided by handlings due")},
		{ID: idRedoRate, Name: zhEN("重办率", "Redo rate"), Unit: UnitItem, Population: toReply(gateReplied()), Numerator: []Fact{"redone"},
			Definition: zhEN("答复后重新办理的件数除以已答复件数", "items handled again after a reply divided by items replied to")},
	}
}
