package china_test

import (
	"fmt"

	"github.com/seed-3129f372/tian/deadline"
	"github.com/seed-3129f372/tian/deadline/china"
)

// A reply that is to be published within so many workdays. This is an example and
// no preset: the number is known from a copy of a copy of 皖政办〔2015〕2号 alone,
// whose grade is mirror; whoever uses it looks it up first.
func Example_publish() {
	policy, err := deadline.LoadPolicy([]byte(`{"id":"example","title":{"zh":"示例：办理结果公开","en":"example: publication"},"rules":[
		{"id":"publish","act":"publish","kind":"duration","start":"reply_sent","period":"20个工作日","source":{"title":"皖政办〔2015〕2号","grade":"mirror"}}]}`))
	if err != nil {
		fmt.Println(err)
		return
	}
	dues, _ := policy.Dues(deadline.Matter{Events: []deadline.Occurrence{
		{Event: deadline.ClockEventReplied, Date: deadline.MustDate("2024-05-31")},
	}}, china.Calendar())
	fmt.Println(dues[0].Act.Term(), dues[0].Date, dues[0].Source.Grade)
	// Output: 公开 2024-07-01 mirror
}
