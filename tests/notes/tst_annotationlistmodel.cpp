// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notes/annotationfiltermodel.h"
#include "notes/annotationlistmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace earmark;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// The list, and the filter over it.
class TestAnnotationListModel : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_model = std::make_unique<AnnotationListModel>();
        m_filter = std::make_unique<AnnotationFilterModel>();
        m_filter->setSourceModel(m_model.get());
        m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get());
        m_filterTester = std::make_unique<QAbstractItemModelTester>(m_filter.get());
        m_model->setAnnotations({annotation(3, 30s, u"Elle négocie"_s),
                                 annotation(1, 10s, u"Une plante"_s),
                                 annotation(2, 20s, u"L’œuvre"_s)});
    }

    void cleanup()
    {
        m_filterTester.reset();
        m_tester.reset();
        m_filter.reset();
        m_model.reset();
    }

    void listsInTheOrderOfTime()
    {
        QCOMPARE(quotes(*m_model), QStringList({u"Une plante"_s, u"L’œuvre"_s, u"Elle négocie"_s}));
        const QModelIndex index = m_model->indexOf(AnnotationId{2});
        QCOMPARE(index.row(), 1);
        QCOMPARE(index.data(AnnotationListModel::IdRole).value<AnnotationId>(), AnnotationId{2});
        QCOMPARE(index.data(AnnotationListModel::AnnotationRole).value<Annotation>().span.begin,
                 20s);
        QVERIFY(!m_model->indexOf(AnnotationId{9}).isValid());
    }

    void aBookmarkShowsItsNote()
    {
        Annotation bookmark = annotation(4, 5s, {});
        bookmark.note = u"Ici"_s;
        m_model->add(bookmark);
        QCOMPARE(m_model->index(0).data().toString(), u"Ici"_s);
    }

    void addsAndRemovesRows()
    {
        const QSignalSpy inserted(m_model.get(), &AnnotationListModel::rowsInserted);
        const QSignalSpy removed(m_model.get(), &AnnotationListModel::rowsRemoved);
        const QSignalSpy reset(m_model.get(), &AnnotationListModel::modelReset);
        m_model->add(annotation(4, 15s, u"Entre"_s));
        m_model->add(annotation(4, 15s, u"Entre deux"_s));
        QCOMPARE(quotes(*m_model).at(1), u"Entre deux"_s);
        m_model->remove(AnnotationId{1});
        m_model->remove(AnnotationId{1});
        QCOMPARE(m_model->rowCount(), 3);
        QCOMPARE(inserted.size(), 1);
        QCOMPARE(removed.size(), 1);
        QCOMPARE(reset.size(), 0);
    }

    void aChangeIsAnnouncedOnce()
    {
        const QSignalSpy changed(m_model.get(), &AnnotationListModel::dataChanged);
        Annotation noted = annotation(2, 20s, u"L’œuvre"_s);
        noted.note = u"Citer"_s;
        m_model->change(noted);
        m_model->change(noted);
        m_model->change(annotation(9, 20s, u"Inconnue"_s));
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed.first().first().toModelIndex().row(), 1);
    }

    void aChangeOfTimeMovesTheRow()
    {
        const QSignalSpy moved(m_model.get(), &AnnotationListModel::rowsMoved);
        m_model->change(annotation(1, 40s, u"Une plante"_s));
        QCOMPARE(quotes(*m_model).last(), u"Une plante"_s);
        m_model->change(annotation(1, 10s, u"Une plante"_s));
        QCOMPARE(quotes(*m_model).first(), u"Une plante"_s);
        QCOMPARE(moved.size(), 2);
    }

    void tagsAreListedOnce()
    {
        Annotation tagged = annotation(1, 10s, u"Une plante"_s);
        tagged.tags = QStringList{u"vert"_s, u"idée"_s};
        m_model->change(tagged);
        tagged = annotation(2, 20s, u"L’œuvre"_s);
        tagged.tags = QStringList{u"idée"_s};
        m_model->change(tagged);
        QCOMPARE(m_model->tags(), QStringList({u"idée"_s, u"vert"_s}));
    }

    void wordsAreFoundWhateverTheirCaseAndAccents_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QStringList>("found");

        const QStringList all{u"Une plante"_s, u"L’œuvre"_s, u"Elle négocie"_s};
        QTest::newRow("nothing") << u""_s << all;
        QTest::newRow("punctuation") << u" …"_s << all;
        QTest::newRow("accents") << u"NEGOCIE"_s << QStringList{u"Elle négocie"_s};
        QTest::newRow("ligatures") << u"l'oeuvre"_s << QStringList{u"L’œuvre"_s};
        QTest::newRow("words in any order") << u"négocie elle"_s << QStringList{u"Elle négocie"_s};
        QTest::newRow("in the note") << u"arroser"_s << QStringList{u"Une plante"_s};
        QTest::newRow("in the tags") << u"botanique"_s << QStringList{u"Une plante"_s};
        QTest::newRow("not across parts") << u"planteil"_s << QStringList();
        QTest::newRow("not there") << u"caillou"_s << QStringList();
    }

    void wordsAreFoundWhateverTheirCaseAndAccents()
    {
        QFETCH(QString, query);
        QFETCH(QStringList, found);
        Annotation noted = annotation(1, 10s, u"Une plante"_s);
        noted.note = u"Il faut l’arroser"_s;
        noted.tags = QStringList{u"Botanique"_s};
        m_model->change(noted);
        m_filter->setQuery(query);
        QCOMPARE(quotes(*m_filter), found);
    }

    void coloursAndTagsFilterToo()
    {
        Annotation blue = annotation(1, 10s, u"Une plante"_s);
        blue.colour = 2;
        blue.tags = QStringList{u"Idée"_s};
        m_model->change(blue);
        m_filter->setColours({2, 4});
        QCOMPARE(quotes(*m_filter), QStringList{u"Une plante"_s});
        m_filter->setTag(u"autre"_s);
        QCOMPARE(quotes(*m_filter), QStringList());
        m_filter->setTag(u"idée"_s);
        QCOMPARE(quotes(*m_filter), QStringList{u"Une plante"_s});

        blue.colour = 0;
        m_model->change(blue);
        QCOMPARE(quotes(*m_filter), QStringList());
        m_filter->setColours({});
        m_filter->setTag({});
        QCOMPARE(m_filter->rowCount(), 3);
    }

    void aPlainBookmarkHasNoColour()
    {
        Annotation bookmark = annotation(4, 5s, u"Ici"_s);
        bookmark.kind = Annotation::Kind::Bookmark;
        m_model->add(bookmark);
        QCOMPARE(m_filter->rowCount(), 4);
        m_filter->setColours({0});
        QCOMPARE(m_filter->rowCount(), 3);
        QVERIFY(!quotes(*m_filter).contains(u"Ici"_s));
    }

private:
    static Annotation annotation(int id, milliseconds begin, const QString &quote)
    {
        Annotation annotation;
        annotation.id = AnnotationId{id};
        annotation.kind = Annotation::Kind::Highlight;
        annotation.span = {begin, begin + 1s};
        annotation.quote = quote;
        return annotation;
    }

    static QStringList quotes(const QAbstractItemModel &model)
    {
        QStringList quotes;
        for (int row = 0; row < model.rowCount(); ++row)
            quotes.append(model.index(row, 0).data().toString());
        return quotes;
    }

    std::unique_ptr<AnnotationListModel> m_model;
    std::unique_ptr<AnnotationFilterModel> m_filter;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    std::unique_ptr<QAbstractItemModelTester> m_filterTester;
};

QTEST_GUILESS_MAIN(TestAnnotationListModel)
#include "tst_annotationlistmodel.moc"
