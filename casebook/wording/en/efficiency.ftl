page-efficiency-lead = Lead.
