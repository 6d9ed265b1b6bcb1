-- Thailand's holidays of fixed date, B.E. 2568 to 2570. The Cabinet announces each year's list, with
-- those that follow the moon and the days in lieu: it decides, and an administrator enters it.
insert into notifications.holiday (day, name_th, name_en)
select make_date(year, month, day), name_th, name_en
from   generate_series(2025, 2027) as year
       cross join (values
           (1, 1, 'วันขึ้นปีใหม่', 'New Year''s Day'),
           (4, 6, 'วันจักรี', 'Chakri Memorial Day'),
           (4, 13, 'วันสงกรานต์', 'Songkran Festival'),
           (4, 14, 'วันสงกรานต์', 'Songkran Festival'),
           (4, 15, 'วันสงกรานต์', 'Songkran Festival'),
           (5, 4, 'วันฉัตรมงคล', 'Coronation Day'),
           (6, 3, 'วันเฉลิมพระชนมพรรษาสมเด็จพระนางเจ้าฯ พระบรมราชินี',
            'Her Majesty the Queen''s Birthday'),
           (7, 28, 'วันเฉลิมพระชนมพรรษาพระบาทสมเด็จพระเจ้าอยู่หัว',
            'His Majesty the King''s Birthday'),
           (8, 12, 'วันคล้ายวันพระราชสมภพสมเด็จพระบรมราชชนนีพันปีหลวง และวันแม่แห่งชาติ',
            'Birthday of the Queen Mother; Mother''s Day'),
           (10, 13, 'วันนวมินทรมหาราช', 'King Bhumibol Memorial Day'),
           (10, 23, 'วันปิยมหาราช', 'King Chulalongkorn Day'),
           (12, 5, 'วันคล้ายวันพระบรมราชสมภพรัชกาลที่ 9 วันชาติ และวันพ่อแห่งชาติ',
            'Birthday of King Bhumibol; National Day; Father''s Day'),
           (12, 10, 'วันรัฐธรรมนูญ', 'Constitution Day'),
           (12, 31, 'วันสิ้นปี', 'New Year''s Eve')
       ) as fixed (month, day, name_th, name_en);

-- A step that waits for the foreign side (A3, C1, C7, C8) has no target.
insert into notifications.target (step, days)
values ('A4', 15), ('A5', 5), ('A6', 15), ('A6x', 15), ('A7', 5),
       ('B2', 10), ('B3', 5), ('B4', 15), ('B5', 5),
       ('C2', 5), ('C3', 10), ('C4', 15), ('C4b', 30), ('C5', 15), ('C6', 5),
       ('C9', 10), ('C10', 5), ('C11', 10);
