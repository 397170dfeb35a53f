// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notes/tagsedit.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QTest>

using namespace earmark;
using namespace Qt::StringLiterals;

class TestTagsEdit : public QObject
{
    Q_OBJECT

private slots:
    void readsTags_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QStringList>("tags");
        QTest::newRow("empty") << u" , "_s << QStringList();
        QTest::newRow("one") << u"idea"_s << QStringList{u"idea"_s};
        QTest::newRow("with a sign")
            << u"#idea, # to check"_s << QStringList{u"idea"_s, u"to check"_s};
        QTest::newRow("each once") << u"idea, Idea,idea"_s << QStringList{u"idea"_s};
        QTest::newRow("a path") << u"plants/light"_s << QStringList{u"plants/light"_s};
    }

    void readsTags()
    {
        QFETCH(QString, line);
        QFETCH(QStringList, tags);
        QCOMPARE(readTags(line), tags);
    }

    void showsTheTagsThereAre()
    {
        const TagsEdit edit({u"idea"_s, u"to check"_s}, {});
        QCOMPARE(edit.text(), u"idea, to check"_s);
        QCOMPARE(edit.tags(), (QStringList{u"idea"_s, u"to check"_s}));
    }

    void completesTheTagAtTheCursor()
    {
        TagsEdit edit({u"idea"_s}, {u"botany"_s, u"to check"_s});
        edit.show();
        QTest::keyClicks(&edit, u", bot"_s);
        auto *completer = edit.findChild<QCompleter *>();
        QVERIFY(completer->popup()->isVisible());
        QCOMPARE(completer->completionCount(), 1);
        emit completer->activated(u"botany"_s);
        QCOMPARE(edit.tags(), (QStringList{u"idea"_s, u"botany"_s}));
        QCOMPARE(edit.text(), u"idea, botany"_s);
    }

    void leavesUnknownTagsAlone()
    {
        TagsEdit edit({}, {u"botany"_s});
        edit.show();
        QTest::keyClicks(&edit, u"xyz"_s);
        QVERIFY(!edit.findChild<QCompleter *>()->popup()->isVisible());
        QCOMPARE(edit.tags(), QStringList{u"xyz"_s});
    }
};

QTEST_MAIN(TestTagsEdit)
#include "tst_tagsedit.moc"
