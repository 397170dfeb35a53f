// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notes/tags.h"

#include <QTest>

using namespace earmark;
using namespace Qt::StringLiterals;

class TestTags : public QObject
{
    Q_OBJECT

private slots:
    void tagsFormATree()
    {
        const QList<TagCount> tree = tagTree({{u"idea/light"_s, u"idea/rooms"_s},
                                              {u"idea/light"_s},
                                              {u"idea"_s, u"hearing"_s},
                                              {u"idea-book"_s}});
        const QList<TagCount> expected{{u"hearing"_s, 1},
                                       {u"idea"_s, 3},
                                       {u"idea/light"_s, 2},
                                       {u"idea/rooms"_s, 1},
                                       {u"idea-book"_s, 1}};
        QCOMPARE(tree, expected);
    }

    void caseDoesNotMatter()
    {
        QCOMPARE(tagTree({{u"Idea"_s, u"idea/light"_s}, {u"IDEA/Light"_s}}),
                 (QList<TagCount>{{u"Idea"_s, 2}, {u"idea/light"_s, 2}}));
        QVERIFY(hasTag({u"Idea/Light"_s}, u"idea"_s));
        QVERIFY(!hasTag({u"ideal"_s}, u"idea"_s));
        QCOMPARE(withTagRenamed({u"Idea/light"_s}, u"idea"_s, u"thought"_s),
                 QStringList{u"thought/light"_s});
    }

    void tagsAreRenamedWithThoseBelow()
    {
        QCOMPARE(withTagRenamed({u"idea"_s, u"idea/light"_s, u"ideal"_s}, u"idea"_s, u"thought"_s),
                 (QStringList{u"thought"_s, u"thought/light"_s, u"ideal"_s}));
        QCOMPARE(withTagRenamed({u"idea/light"_s}, u"idea/light"_s, u"light"_s),
                 QStringList{u"light"_s});
    }

    void renamingToATagInUseMerges()
    {
        QCOMPARE(withTagRenamed({u"idea"_s, u"thought"_s}, u"idea"_s, u"thought"_s),
                 QStringList{u"thought"_s});
    }

    void anEmptyNameTakesTheTagAway()
    {
        QCOMPARE(withTagRenamed({u"idea/light"_s, u"x"_s}, u"idea"_s, QString()),
                 QStringList{u"x"_s});
    }
};

QTEST_GUILESS_MAIN(TestTags)
#include "tst_tags.moc"
