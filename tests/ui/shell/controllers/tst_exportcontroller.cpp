// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../windowhouse.h"

#include <QApplication>
#include <QFileDialog>
#include <QLineEdit>
#include <QStandardPaths>
#include <QTimer>

using namespace earmark;
using namespace Qt::StringLiterals;

/// Files are written only where the listener chooses.
class TestExportController : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    }

    void init()
    {
        m_house = std::make_unique<WindowHouse>();
        m_house->makeWindow();
        m_house->open(m_house->talk);
        m_house->action(u"&Bookmark"_s)->trigger();
    }

    void cleanup() { m_house.reset(); }

    void aNameWithoutASuffixGetsOne_data() { addExports(); }
    void aNameWithoutASuffixGetsOne()
    {
        QFETCH(QString, name);
        QFETCH(QString, suffix);
        exportAs(name, u"new"_s);
        QTRY_VERIFY(m_house->toast().contains(u"new."_s + suffix));
        QVERIFY(QFile::exists(m_house->folder.filePath(u"new."_s + suffix)));
    }

    void anotherFormatOverwritesOnlyIfToldTo()
    {
        const QString path = m_house->file(u"old.csv"_s, "mine");
        exportAs(u"&Export the notes"_s, u"old.csv"_s, u"Table (CSV) (*.csv)"_s);
        m_house->choose(u"Keep it"_s);
        QCOMPARE(*readFile(path), "mine");
        exportAs(u"&Export the notes"_s, u"old.csv"_s, u"Table (CSV) (*.csv)"_s);
        m_house->choose(u"Replace it"_s);
        QTRY_VERIFY(readFile(path)->startsWith("Show,Episode,"));
        exportAs(u"&Export the notes"_s, u"new.csv"_s, u"Table (CSV) (*.csv)"_s);
        QTRY_VERIFY(m_house->toast().contains(u"new.csv"_s));
        QVERIFY(readFile(m_house->folder.filePath(u"new.csv"_s))->startsWith("Show,Episode,"));
    }

    void aTypedSuffixDecides()
    {
        exportAs(u"&Export the notes"_s, u"typed.html"_s);
        QTRY_VERIFY(m_house->toast().contains(u"typed.html"_s));
        QVERIFY(readFile(m_house->folder.filePath(u"typed.html"_s))->startsWith("<!DOCTYPE"));
    }

    void aNameWithoutASuffixOverwritesOnlyIfToldTo_data() { addExports(); }
    void aNameWithoutASuffixOverwritesOnlyIfToldTo()
    {
        QFETCH(QString, name);
        QFETCH(QString, suffix);
        const QString path = m_house->file(u"old."_s + suffix, "mine");
        exportAs(name, u"old"_s);
        m_house->choose(u"Keep it"_s);
        QCOMPARE(*readFile(path), "mine");
        exportAs(name, u"old"_s);
        m_house->choose(u"Replace it"_s);
        QTRY_VERIFY(*readFile(path) != "mine");
    }

private:
    static void addExports()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("suffix");
        QTest::newRow("transcript") << u"Export the t&ranscript"_s << u"vtt"_s;
        QTest::newRow("notes") << u"&Export the notes"_s << u"md"_s;
    }

    /// Types a name once the file dialog is open.
    void exportAs(const QString &name, const QString &fileName, const QString &filter = {}) const
    {
        QTimer::singleShot(
            0, m_house->window.get(), [filter, path = m_house->folder.filePath(fileName)] {
                auto *chooser = qobject_cast<QFileDialog *>(QApplication::activeModalWidget());
                if (!filter.isEmpty())
                    chooser->selectNameFilter(filter);
                chooser->findChild<QLineEdit *>()->setText(path);
                static_cast<QDialog *>(chooser)->accept();
            });
        m_house->action(name)->trigger();
    }

    std::unique_ptr<WindowHouse> m_house;
};

QTEST_MAIN(TestExportController)
#include "tst_exportcontroller.moc"
