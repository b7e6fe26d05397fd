package china

import "github.com/seed-3129f372/tian/deadline/vocab"

// The festivals in the words of the notices. Those to 2007 speak of 五一 and
// 十一, later ones use the names of the decree.
var (
	newYear           = vocab.Text{ZH: "元旦", EN: "New Year's Day"}
	spring            = vocab.Text{ZH: "春节", EN: "Spring Festival"}
	mayFirst          = vocab.Text{ZH: "五一", EN: "Labour Day"}
	octoberFirst      = vocab.Text{ZH: "十一", EN: "National Day"}
	qingming          = vocab.Text{ZH: "清明节", EN: "Qingming Festival"}
	labour            = vocab.Text{ZH: "劳动节", EN: "Labour Day"}
	dragonBoat        = vocab.Text{ZH: "端午节", EN: "Dragon Boat Festival"}
	midAutumn         = vocab.Text{ZH: "中秋节", EN: "Mid-Autumn Festival"}
	nationalDay       = vocab.Text{ZH: "国庆节", EN: "National Day"}
	nationalMidAutumn = vocab.Text{ZH: "国庆节、中秋节", EN: "National Day and Mid-Autumn Festival"}
	midAutumnNational = vocab.Text{ZH: "中秋节、国庆节", EN: "Mid-Autumn Festival and National Day"}
	victory70         = vocab.Text{ZH: "抗战胜利70周年", EN: "70th anniversary of the victory in the War of Resistance"}
)
