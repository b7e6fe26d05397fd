package china

import "github.com/seed-3129f372/tian/deadline"

// The festivals in the words of the notices. Those to 2007 speak of 五一 and
// 十一, later ones use the names of the decree.
var (
	newYear           = deadline.Text{ZH: "元旦", EN: "New Year's Day"}
	spring            = deadline.Text{ZH: "春节", EN: "Spring Festival"}
	mayFirst          = deadline.Text{ZH: "五一", EN: "Labour Day"}
	octoberFirst      = deadline.Text{ZH: "十一", EN: "National Day"}
	qingming          = deadline.Text{ZH: "清明节", EN: "Qingming Festival"}
	labour            = deadline.Text{ZH: "劳动节", EN: "Labour Day"}
	dragonBoat        = deadline.Text{ZH: "端午节", EN: "Dragon Boat Festival"}
	midAutumn         = deadline.Text{ZH: "中秋节", EN: "Mid-Autumn Festival"}
	nationalDay       = deadline.Text{ZH: "国庆节", EN: "National Day"}
	nationalMidAutumn = deadline.Text{ZH: "国庆节、中秋节", EN: "National Day and Mid-Autumn Festival"}
	midAutumnNational = deadline.Text{ZH: "中秋节、国庆节", EN: "Mid-Autumn Festival and National Day"}
	victory70         = deadline.Text{ZH: "抗战胜利70周年", EN: "70th anniversary of the victory in the War of Resistance"}
)
