package main

// What both READMEs say that the program prints.
func Example() {
	main()
	// Output:
	// 2024-06-01 2024-05-31 期限至2024年6月1日：自2024年3月1日起3个月，当日不计入；该日为休息日，最后一个工作日为2024年5月31日
}
