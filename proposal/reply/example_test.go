package reply_test

import (
	"fmt"
	"testing"

	"github.com/seed-3129f372/tian/proposal/reply"
)

func ExampleCheck() {
	t := &testing.T{}
	r := clean(t)
	r.Title = "关于市政协五届三次会议第012号提案的会办意见"
	r.Body += "剩余事项我们将适时推进。"
	for _, f := range reply.Check(handled(t), r, reply.Options{}) {
		fmt.Println(f.Severity.Term(), f.Path, f.Text.ZH)
		fmt.Println("  ", f.Mend.ZH)
	}
	// Output:
	// 差错 /title 标题与文种不符：关于市政协五届三次会议第012号提案的会办意见
	//    建议：关于市政协五届三次会议第012号提案的答复
	// 提醒 /body 空泛的承诺“适时”，没有时限
	//    写明谁、何时、做到什么
}

func ExampleRedact() {
	text, places := reply.Redact("请与赵科长联系，电话13900000000。", "赵科长")
	fmt.Println(text)
	for _, p := range places {
		fmt.Println(p.Kind.Term(), p.At)
	}
	// Output:
	// 请与（略）联系，电话（略）。
	// 联系人姓名 [2 5]
	// 电话号码 [10 21]
}

func ExampleReply_Letter() {
	r := clean(&testing.T{})
	r.Contacts, r.Copies, r.Enclosures, r.Class = nil, nil, nil, ""
	fmt.Print(r.Letter(func(id string) string { return map[string]string{"m1": "赵委员", "m2": "钱委员"}[id] }))
	// Output:
	// 科提〔2024〕12号
	// 关于市政协五届三次会议第012号提案的答复
	// 赵委员、钱委员：
	// 你们提出的市政协五届三次会议第012号提案收悉，经认真研究，现答复如下：
	// 我局会同财政局办理，现已办结。
	// 一、2024年3月印发《大型科研仪器目录》，收入仪器120台。
	// 二、已安排资金50万元补贴使用费。
	// 感谢对我们工作的关心和支持。
	// 科技局
	// 2024年4月20日
}
