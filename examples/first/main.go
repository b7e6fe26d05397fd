package main

import (
	"fmt"

	"github.com/seed-3129f372/tian/deadline"
	"github.com/seed-3129f372/tian/deadline/china"
)

func main() {
	due, err := deadline.MustPeriod("三个月").Due(deadline.MustDate("2024-03-01"), china.Calendar())
	if err != nil {
		fmt.Println(err) // what the calendar does not know is an error, never a guess
		return
	}
	fmt.Println(due.Date, due.LastWorkday, due.Summary().ZH)
}
