"""Lines and long texts in the hands of many more writers, most long ones written once for somebody and once for nobody."""
