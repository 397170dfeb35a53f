// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/labellistmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace earmark;
using namespace Qt::StringLiterals;

namespace {

FoundLabel label(const QString &name, qsizetype times, bool isSpeaker)
{
    FoundLabel found;
    found.label = name;
    found.times = times;
    found.firstWords = u"Good morning."_s;
    found.isSpeaker = isSpeaker;
    return found;
}

} // namespace

class TestLabelListModel : public QObject
{
    Q_OBJECT

private slots:
    void hasOneRowPerLabel()
    {
        LabelListModel model;
        QAbstractItemModelTester tester(&model);
        model.setLabels({label(u"Anna"_s, 12, true), label(u"Note"_s, 1, false)});
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.index(0, 0).data().toString(), u"Anna"_s);
        QCOMPARE(model.index(0, 1).data().toInt(), 12);
        QCOMPARE(model.index(0, 2).data().toString(), u"Anna: Good morning."_s);
        QCOMPARE(model.index(0, 0).data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
        QCOMPARE(model.index(1, 0).data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
        QVERIFY(model.index(0, 0).data(Qt::AccessibleTextRole).toString().contains(u"12"_s));
        QVERIFY(!model.index(0, 1).data(Qt::CheckStateRole).isValid());
    }

    void placeholdersInALabelAreKept()
    {
        LabelListModel model;
        model.setLabels({label(u"A %2 of %3"_s, 12, true)});
        QVERIFY(model.index(0, 0)
                    .data(Qt::AccessibleTextRole)
                    .toString()
                    .startsWith(u"A %2 of %3, 12 times"_s));
    }

    void aCheckIsStoredAsAChoice()
    {
        LabelListModel model;
        QAbstractItemModelTester tester(&model);
        model.setLabels({label(u"Anna"_s, 12, true), label(u"Note"_s, 1, false)});
        QSignalSpy chosen(&model, &LabelListModel::chosen);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        QVERIFY(model.setData(model.index(1, 0), Qt::Checked, Qt::CheckStateRole));
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(changed.count(), 1);
        const QHash<QString, bool> choices{{u"Anna"_s, true}, {u"Note"_s, true}};
        QCOMPARE(model.choices(), choices);
        QVERIFY(!model.setData(model.index(1, 1), Qt::Checked, Qt::CheckStateRole));
    }

    void settingTheSameLabelsDoesNotReset()
    {
        LabelListModel model;
        model.setLabels({label(u"Anna"_s, 12, true)});
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        model.setLabels({label(u"Anna"_s, 12, true)});
        QCOMPARE(reset.count(), 0);
        model.setLabels({});
        QCOMPARE(reset.count(), 1);
    }
};

QTEST_GUILESS_MAIN(TestLabelListModel)
#include "tst_labellistmodel.moc"
