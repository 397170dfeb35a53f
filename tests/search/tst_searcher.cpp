// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/searcher.h"
#include "searchedlibrary.h"

#include <QSignalSpy>
#include <QTest>

using namespace earmark;
using namespace Qt::StringLiterals;

class TestSearcher : public QObject, private SearchedLibrary
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        makeLibrary();
        for (const QString &title : {u"Doors"_s, u"Rivers"_s, u"Rooms"_s})
            add(title, {u"Isia: Listen to the violas."_s});
        QVERIFY(update());
    }

    void givesTheRestOnlyOfAnAnswer()
    {
        Searcher searcher(path());
        const QSignalSpy answered(&searcher, &Searcher::answered);
        const QSignalSpy extended(&searcher, &Searcher::extended);
        const SearchRequest request{.query = *readSearchQuery(u"violas"), .episodes = 2};
        searcher.ask(request);
        QTRY_COMPARE(answered.size(), 1);
        searcher.ask(request);
        searcher.askForMore(); // of what?
        QTRY_COMPARE(answered.size(), 2);
        searcher.askForMore();
        QTRY_COMPARE(extended.size(), 1);
        const auto rest = extended.first().first().value<SearchAnswer>();
        QCOMPARE(rest.episodes.size(), 1);
    }

    void aTableThatCannotBeWrittenLeavesTheAnswer()
    {
        Searcher searcher(path());
        const QSignalSpy counted(&searcher, &Searcher::counted);
        const QSignalSpy failed(&searcher, &Searcher::failed);
        const QSignalSpy restFailed(&searcher, &Searcher::restFailed);
        searcher.ask({.query = *readSearchQuery(u"violas")});
        QTRY_COMPARE(counted.size(), 1);
        searcher.writeTable(m_folder->filePath(u"no/folder.csv"_s));
        QTRY_COMPARE(restFailed.size(), 1);
        QCOMPARE(failed.size(), 0);
    }
};

QTEST_GUILESS_MAIN(TestSearcher)
#include "tst_searcher.moc"
