// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "house.h"
#include "session/reading/adding.h"
#include "session/reading/recordings.h"

#include <QDir>
#include <QSignalSpy>
#include <QTest>

using namespace earmark;
using namespace Qt::StringLiterals;

class TestAdding : public QObject
{
    Q_OBJECT

private slots:
    void aTooFullFolderIsReported()
    {
        const House house;
        QVERIFY(QDir(house.folder.path()).mkpath(u"many"_s));
        for (qsizetype i = 0; i < maxRecordings; ++i)
            house.file(u"many/%1.mp3"_s.arg(i), {}); // of which none can be read
        QVERIFY(QDir(house.folder.path()).mkpath(u"few"_s));
        house.file(u"few/1.mp3"_s, {});

        House list;
        Background background;
        Adding adding(list.library, background);
        const QSignalSpy added(&adding, &Adding::added);
        adding.addFolder(house.folder.filePath(u"many"_s));
        adding.addFolder(house.folder.filePath(u"few"_s));
        QTRY_COMPARE_WITH_TIMEOUT(added.size(), 2, 60'000);
        QVERIFY(added.first().at(2).toBool());
        QVERIFY(!added.last().at(2).toBool());
    }
};

QTEST_GUILESS_MAIN(TestAdding)
#include "tst_adding.moc"
