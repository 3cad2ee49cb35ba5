-- Records have format 3: a post of the budget is a record with its years. A minor format that was kept was one of format 2.
update control set minor_format = 0;
