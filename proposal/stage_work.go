package proposal

import "github.com/seed-3129f372/tian/deadline/vocab"

// WorkOf lists the key work 「重点工作」 of the stage, for a plan or a report.
func WorkOf(s Stage) []vocab.Text {
	if int(s) >= len(stageWork) {
		return nil
	}
	return append([]vocab.Text(nil), stageWork[s]...)
}

// stageWork is ours: what a bureau does in each stage, from the events that a
// file has room for.
var stageWork = [...][]vocab.Text{
	stagePreparation: {
		{ZH: "审查资格、内容和格式", EN: "examine standing, content and form"},
		{ZH: "并案、立案，通知未立案的提案者", EN: "merge, file, and tell those whose papers are not filed"},
	},
	stageAssignment: {
		{ZH: "领导小组研究，列入议事日程", EN: "put it on the agenda of the leading group"},
		{ZH: "召开交办会，明确牵头领导、责任单位、责任人和时限", EN: "hold the assignment meeting; name leader, unit, person and dates"},
		{ZH: "签收，在期限内提出申退并裁定", EN: "accept; object within the time allowed, and rule on it"},
	},
	stageHandling: {
		{ZH: "制定办理方案，调查研究", EN: "make the handling plan and do research"},
		{ZH: "与督查室、政协、会办单位和提案者沟通，面商", EN: "keep contact on the four fronts and consult the proposer"},
		{ZH: "按期提出会办意见，催办督办", EN: "give assisting opinions in time; remind and supervise"},
	},
	stageReplying: {
		{ZH: "拟稿，审核把关，按层级签发", EN: "draft, review, sign at the level required"},
		{ZH: "书面送达每位提案者，征询评价", EN: "deliver to each signer in writing and ask for the verdict"},
		{ZH: "不满意的重新办理；公开答复", EN: "handle again what left people dissatisfied; publish"},
	},
	stageFollowUp: {
		{ZH: "对照承诺跟踪回访，兑现的调整类别", EN: "follow up commitments; change the class of those kept"},
	},
	stageSummary: {
		{ZH: "核对数据，报送总结，自查考核", EN: "reconcile the figures, send the summary, assess"},
	},
}
